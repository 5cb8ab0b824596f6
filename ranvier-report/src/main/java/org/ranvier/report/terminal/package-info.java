/// A reading for the terminal. Open [TerminalReading] first: it puts the sections in order, and
/// each section is a class beside it. Meaning never hangs on colour, and plain ASCII is enough.
@NullMarked
package org.ranvier.report.terminal;

import org.jspecify.annotations.NullMarked;
