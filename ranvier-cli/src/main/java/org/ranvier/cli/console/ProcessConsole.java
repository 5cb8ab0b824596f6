package org.ranvier.cli.console;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.ranvier.cli.console.Console.Surroundings;

/// The console of this process.
public final class ProcessConsole {

  private static final int USUAL_COLUMNS = 80;

  private ProcessConsole() {}

  /// @return the console that the process was started with
  @SuppressWarnings("DefaultCharset") // The terminal's encoding is what is wanted.
  public static Console open() {
    Charset charset = StandardCharsets.UTF_8;
    String encoding = System.getProperty("stdout.encoding", "UTF-8");
    if (!encoding.equals("UTF-8")) {
      charset = Charset.forName(encoding, Charset.defaultCharset());
    }
    String terminals = System.getProperty("ranvier.terminals");
    String noColour = System.getenv("NO_COLOR");
    return new Console(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        new Surroundings(
            isTerminal(terminals, "out"),
            isTerminal(terminals, "err"),
            columns(System.getenv("COLUMNS")),
            noColour == null || noColour.isEmpty(),
            charset));
  }

  /// The launcher says which streams are terminals; Java itself only tells whether all are.
  @SuppressWarnings("SystemConsoleNull") // What it returns depends on the JDK.
  private static boolean isTerminal(@Nullable String terminals, String stream) {
    if (terminals != null) {
      return terminals.contains(stream);
    }
    java.io.Console console = System.console();
    return console != null && console.isTerminal();
  }

  private static int columns(@Nullable String columns) {
    if (columns == null || columns.isEmpty() || columns.length() > 4) {
      return USUAL_COLUMNS;
    }
    try {
      return Integer.parseInt(columns);
    } catch (NumberFormatException _) {
      return USUAL_COLUMNS;
    }
  }
}
