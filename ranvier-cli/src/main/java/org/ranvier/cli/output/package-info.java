/// Results in files or on standard output. Open [Destination] first: a file appears when it is
/// complete, or not at all.
@NullMarked
package org.ranvier.cli.output;

import org.jspecify.annotations.NullMarked;
