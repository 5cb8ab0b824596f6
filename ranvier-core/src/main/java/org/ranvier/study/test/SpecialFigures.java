package org.ranvier.study.test;

import org.ranvier.reference.Entry;
import org.ranvier.reference.FigureList;
import org.ranvier.reference.ReferenceFile;

/// Figures of the special tests, from a file of the format `ranvier.special-tests/1`.
final class SpecialFigures {

  private static final Entry FILE =
      ReferenceFile.resource(SpecialFigures.class, "special.yaml")
          .allowing("format", "scan", "repetitive-stimulation");

  static final FigureList SCAN =
      new FigureList(FILE.get("scan"), "threshold-milliamperes", "before", "after", "below");

  static final FigureList TRAIN =
      new FigureList(
          FILE.get("repetitive-stimulation"), "compared", "decrement", "slow-hertz", "shown");

  private SpecialFigures() {}
}
