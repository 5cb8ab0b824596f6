package org.ranvier.criteria.fact;

import org.ranvier.criteria.reading.Truth;

/// A truth by the letter of the record, and by taking it at its word.
record TwoTruths(Truth strict, Truth pragmatic) {

  static final TwoTruths FALSE = new TwoTruths(Truth.FALSE, Truth.FALSE);

  static TwoTruths both(Truth truth) {
    return new TwoTruths(truth, truth);
  }

  TwoTruths and(TwoTruths other) {
    return new TwoTruths(strict.and(other.strict), pragmatic.and(other.pragmatic));
  }

  TwoTruths or(TwoTruths other) {
    return new TwoTruths(strict.or(other.strict), pragmatic.or(other.pragmatic));
  }
}
