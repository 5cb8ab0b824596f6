package org.ranvier.claims;

import java.util.List;
import java.util.OptionalDouble;
import org.ranvier.reference.Entry;

/// Reads a figure: `value`, `low` and `high`, all three, or `cases`, which is a share of few.
final class MagnitudeEntry {

  /// Standard normal deviate of a 95 % interval.
  private static final double DEVIATE = 1.959964;

  private MagnitudeEntry() {}

  static Magnitude of(Entry entry) {
    if (entry.find("cases").isPresent()) {
      List<Entry> cases = entry.get("cases").items();
      if (cases.size() != 2) {
        throw entry.mistake("must give cases as [how many, of how many]");
      }
      return share(cases.getFirst().number(), cases.getLast().number());
    }
    if (entry.find("low").isEmpty()) {
      return Magnitude.of(entry.get("value").number());
    }
    OptionalDouble value =
        entry
            .find("value")
            .map(Entry::number)
            .map(OptionalDouble::of)
            .orElse(OptionalDouble.empty());
    return new Magnitude(value, entry.get("low").number(), entry.get("high").number());
  }

  /// A share in percent with its 95 % interval.
  ///
  /// @see <a href="https://doi.org/10.1080/01621459.1927.10502953">Wilson 1927</a>
  static Magnitude share(double cases, double all) {
    if (!(all > 0 && cases >= 0 && cases <= all)) {
      throw new IllegalArgumentException(
          "A share must be of one or more, but is %s of %s".formatted(cases, all));
    }
    double share = cases / all;
    double squared = DEVIATE * DEVIATE;
    double middle = (share + squared / (2 * all)) / (1 + squared / all);
    double half =
        DEVIATE
            / (1 + squared / all)
            * Math.sqrt(share * (1 - share) / all + squared / (4 * all * all));
    double low = Math.min(share, Math.max(0, middle - half));
    double high = Math.max(share, Math.min(1, middle + half));
    return new Magnitude(OptionalDouble.of(100 * share), 100 * low, 100 * high);
  }
}
