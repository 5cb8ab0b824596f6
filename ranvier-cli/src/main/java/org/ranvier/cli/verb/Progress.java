package org.ranvier.cli.verb;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.ranvier.cli.console.Console;

/// A progress bar on a terminal, and nothing in a pipe.
public final class Progress implements AutoCloseable {

  /// Nobody knows how many there are.
  public static final int UNKNOWN = -1;

  private static final int FEW = 2;

  private final @Nullable ProgressBar bar;

  private Progress(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  /// @param task such as `Examining`
  /// @param unit what is counted, such as `records`
  /// @param expected how many, or UNKNOWN
  public static Progress on(Console console, String task, String unit, int expected) {
    if (!console.surroundings().errIsTerminal() || (expected >= 0 && expected < FEW)) {
      return new Progress(null);
    }
    PrintStream err = console.errPrinter();
    return new Progress(
        new ProgressBarBuilder()
            .setTaskName(task)
            .setInitialMax(expected)
            .setUnit(" " + unit, 1)
            .setStyle(
                console.surroundings().unicode()
                    ? ProgressBarStyle.UNICODE_BLOCK
                    : ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(100)
            .clearDisplayOnFinish()
            .setConsumer(new ConsoleProgressBarConsumer(err, console.surroundings().columns()))
            .build());
  }

  /// One more is done; any thread may say so.
  public void step() {
    if (bar != null) {
      bar.step();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
