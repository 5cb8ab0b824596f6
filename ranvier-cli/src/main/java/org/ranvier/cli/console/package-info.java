/// The streams and the terminal of a command. Open [Console] first.
@NullMarked
package org.ranvier.cli.console;

import org.jspecify.annotations.NullMarked;
