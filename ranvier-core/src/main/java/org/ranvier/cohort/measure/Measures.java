package org.ranvier.cohort.measure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// All measures by name.
public final class Measures {

  private static final List<Measure> ALL =
      Stream.of(
              PersonMeasures.ALL,
              StrengthMeasures.ALL,
              NerveMeasures.ALL,
              ImmuneMeasures.ALL,
              CareMeasures.ALL,
              ExaminedMeasures.ALL,
              PictureMeasures.ALL)
          .flatMap(List::stream)
          .toList();

  private Measures() {}

  /// @return all, in the order of the documentation
  public static List<Measure> all() {
    return ALL;
  }

  /// @return the measure of a name
  public static Optional<Measure> named(String id) {
    return ALL.stream().filter(each -> each.id().equals(id)).findFirst();
  }
}
