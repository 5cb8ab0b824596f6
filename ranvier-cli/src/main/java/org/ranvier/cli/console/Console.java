package org.ranvier.cli.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// The three streams of a command, and what is known of the terminal behind them.
public final class Console {

  private final InputStream in;
  private final OutputStream out;
  private final OutputStream err;
  private final Surroundings surroundings;
  private String failure = "";

  public Console(InputStream in, OutputStream out, OutputStream err, Surroundings surroundings) {
    this.in = in;
    this.out = out;
    this.err = err;
    this.surroundings = surroundings;
  }

  /// @return standard input
  public InputStream in() {
    return in;
  }

  /// @return what is known of the terminal
  public Surroundings surroundings() {
    return surroundings;
  }

  /// Writes text to standard output, in the terminal's encoding.
  public void print(String text) {
    write(text.getBytes(surroundings.charset()));
  }

  /// Writes the content of a file to standard output: always UTF-8.
  public void printFile(String content) {
    write(content.getBytes(StandardCharsets.UTF_8));
  }

  /// Writes one line to standard error.
  public void complain(String sentence) {
    try {
      err.write((sentence + "\n").getBytes(surroundings.charset()));
      err.flush();
    } catch (IOException _) {
      // Nobody is left to be told.
    }
  }

  /// @return standard error for those who write more than a line: a progress bar, a stack trace
  public PrintStream errPrinter() {
    return new PrintStream(err, true, surroundings.charset());
  }

  /// @return why standard output could not be written; empty if all went well or the reader went
  ///   away, as `head` does
  public String failure() {
    return failure.contains("Broken pipe") ? "" : failure;
  }

  private void write(byte[] bytes) {
    if (!failure.isEmpty()) {
      return;
    }
    try {
      out.write(bytes);
      out.flush();
    } catch (IOException e) {
      failure = String.valueOf(e.getMessage());
    }
  }

  /// What a terminal can show.
  ///
  /// @param outIsTerminal whether a person reads standard output
  /// @param errIsTerminal whether a person reads standard error
  /// @param columns width of the terminal
  /// @param wantsColour false if the user has asked for none (`NO_COLOR`)
  /// @param charset of text for the terminal
  public record Surroundings(
      boolean outIsTerminal,
      boolean errIsTerminal,
      int columns,
      boolean wantsColour,
      Charset charset) {

    /// No terminal anywhere: a pipe, a file, a test.
    public static final Surroundings PIPES =
        new Surroundings(false, false, 80, true, StandardCharsets.UTF_8);

    /// @return whether signs beyond ASCII can be shown
    public boolean unicode() {
      return charset.equals(StandardCharsets.UTF_8);
    }
  }
}
