package org.ranvier.muscle.force;

import java.util.List;
import java.util.stream.Stream;
import org.ranvier.quantity.Source;
import org.ranvier.reference.Entry;

/// Norms of one grasp by age, sex and side.
final class GripNorms {

  private record Column(List<Double> means, List<Double> deviations) {
    static Column of(Entry entry, int ages) {
      entry.allowing("mean", "sd");
      Column column = new Column(numbers(entry.get("mean")), numbers(entry.get("sd")));
      if (column.means.size() != ages || column.deviations.size() != ages) {
        throw entry.mistake("needs one figure for each of %d ages".formatted(ages));
      }
      return column;
    }
  }

  private final Source source;
  private final List<Double> ages;
  private final List<Column> columns;

  GripNorms(Entry entry) {
    entry.allowing(
        "source",
        "verified",
        "age",
        "male-dominant",
        "male-other",
        "female-dominant",
        "female-other");
    source = entry.source();
    ages = numbers(entry.get("age"));
    columns =
        Stream.of("male-dominant", "male-other", "female-dominant", "female-other")
            .map(name -> Column.of(entry.get(name), ages.size()))
            .toList();
  }

  Source source() {
    return source;
  }

  /// Between the middles of decades in line, beyond the first and last as there.
  GripNorm at(double ageYears, boolean male, boolean dominant) {
    Column column = columns.get((male ? 0 : 2) + (dominant ? 0 : 1));
    double age = Math.clamp(ageYears, ages.getFirst(), ages.getLast());
    int next = 1;
    while (next < ages.size() - 1 && ages.get(next) < age) {
      next++;
    }
    double way = (age - ages.get(next - 1)) / (ages.get(next) - ages.get(next - 1));
    return new GripNorm(between(column.means, next, way), between(column.deviations, next, way));
  }

  private static double between(List<Double> values, int next, double way) {
    return values.get(next - 1) + way * (values.get(next) - values.get(next - 1));
  }

  private static List<Double> numbers(Entry entry) {
    return entry.items().stream().map(Entry::number).toList();
  }
}
