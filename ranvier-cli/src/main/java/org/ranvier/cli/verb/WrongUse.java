package org.ranvier.cli.verb;

import java.io.Serial;

/// The command was used wrongly: one sentence.
public final class WrongUse extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  public WrongUse(String sentence) {
    super(sentence);
  }
}
