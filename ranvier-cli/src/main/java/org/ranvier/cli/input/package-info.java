/// What the user named on the command line, turned into records. Open [Inputs] first: it opens
/// folders and finds the files; [RecordSource] reads each, whatever its format.
@NullMarked
package org.ranvier.cli.input;

import org.jspecify.annotations.NullMarked;
