/// Tests of the terminal report. Open [TerminalReadingStoryTest] first.
@NullMarked
package org.ranvier.report.terminal;

import org.jspecify.annotations.NullMarked;
