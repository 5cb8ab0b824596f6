package org.ranvier.cli.verb;

/// How a command ended.
public final class ExitStatus {

  /// Done.
  public static final int DONE = 0;

  /// The input is wrong, or a result could not be written.
  public static final int WRONG_INPUT = 1;

  /// The command was used wrongly.
  public static final int WRONG_USE = 2;

  /// A fault of Ranvier's own.
  public static final int OUR_FAULT = 70;

  private ExitStatus() {}
}
