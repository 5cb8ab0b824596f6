/// The words, long names and plausible ranges that all file formats share. Open [Vocabulary] first:
/// it finds the constant for a word in a file; [Measure] holds the range of each measured value,
/// and [Nearest] suggests what a misspelt word may have meant.
@NullMarked
package org.ranvier.formats.vocabulary;

import org.jspecify.annotations.NullMarked;
