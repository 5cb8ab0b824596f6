package org.ranvier.cohort.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ranvier.cohort.plan.Endpoint;
import org.ranvier.cohort.run.Columns;
import org.ranvier.cohort.run.Row;
import org.ranvier.cohort.statistic.Sample;

/// The figures of one endpoint of all patients, read from their rows.
final class Gathered {

  private final List<Figures> columns = new ArrayList<>();

  private Gathered() {}

  /// @param arms whose figures are wanted
  static Gathered of(int number, Endpoint endpoint, List<Integer> arms, Columns all, Rows rows) {
    Gathered gathered = new Gathered();
    boolean words = endpoint.kind() == Endpoint.Kind.WORD;
    for (int arm : arms) {
      for (int time = 0; time < endpoint.figures(); time++) {
        gathered.columns.add(new Figures(all.place(number, arm, time), words));
      }
    }
    rows.each(row -> {
      if (row.isTakenIn()) {
        gathered.columns.forEach(column -> column.take(row));
      }
    });
    return gathered;
  }

  /// @return all that is known of a column, in the order of the arms and times
  Sample sample(int column) {
    Figures figures = columns.get(column);
    double[] known = new double[figures.count];
    int next = 0;
    for (int i = 0; i < figures.count; i++) {
      if (!Double.isNaN(figures.values[i])) {
        known[next++] = figures.values[i];
      }
    }
    return Sample.of(Arrays.copyOf(known, next));
  }

  /// @return one column less another, of all patients of whom both are known
  Sample difference(int column, int other) {
    Figures one = columns.get(column);
    Figures two = columns.get(other);
    double[] known = new double[one.count];
    int next = 0;
    for (int i = 0; i < one.count; i++) {
      double difference = one.values[i] - two.values[i];
      if (!Double.isNaN(difference)) {
        known[next++] = difference;
      }
    }
    return Sample.of(Arrays.copyOf(known, next));
  }

  /// @return how often each word stands in a column
  Map<String, Integer> words(int column) {
    return columns.get(column).words;
  }

  /// One column.
  private static final class Figures {

    private final int place;
    private final boolean isWord;
    private final Map<String, Integer> words = new TreeMap<>();
    private double[] values = new double[1024];
    private int count;

    Figures(int place, boolean isWord) {
      this.place = place;
      this.isWord = isWord;
    }

    void take(Row row) {
      String cell = row.figures().get(place);
      if (isWord) {
        if (!cell.isEmpty()) {
          words.merge(cell, 1, Integer::sum);
        }
        return;
      }
      if (count == values.length) {
        values = Arrays.copyOf(values, 2 * count);
      }
      values[count++] = cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
    }
  }
}
