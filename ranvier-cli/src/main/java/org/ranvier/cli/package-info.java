/// The command line. Start with [Main]: it reads the arguments, runs one verb and turns what
/// happened into an exit status.
@NullMarked
package org.ranvier.cli;

import org.jspecify.annotations.NullMarked;
