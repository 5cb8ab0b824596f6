/// Tests of the words. Open [DecimalTest] first.
@NullMarked
package org.ranvier.report.words;

import org.jspecify.annotations.NullMarked;
