package org.ranvier.formats.patient;

import java.math.BigDecimal;

/// Numbers as they stand in a sentence.
final class Figures {

  private Figures() {}

  static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
