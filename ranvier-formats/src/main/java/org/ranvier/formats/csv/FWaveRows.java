package org.ranvier.formats.csv;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ranvier.formats.Notes;
import org.ranvier.record.FWaves;

/// The F-wave columns of a motor study.
final class FWaveRows {
  private static final Pattern COUNT =
      Pattern.compile("(\\d{1,3})\\s*(?:/|of|von|de)\\s*(\\d{1,3})");

  private final Measures measures;
  private final Notes notes;

  FWaveRows(Measures measures, Notes notes) {
    this.measures = measures;
    this.notes = notes;
  }

  /// @return the shortest F latency and how many stimuli had one, or empty if the table tells
  ///   neither
  Optional<FWaves> read(NerveTable table) {
    OptionalDouble latency = latency(table);
    Optional<int[]> count = count(table.fWaves());
    boolean absent =
        table.fWaves().stream()
            .anyMatch(row ->
                row.cell(Column.F_LATENCY).filter(Cell.NoResponse.class::isInstance).isPresent());
    OptionalInt stimuli = count.map(c -> OptionalInt.of(c[1])).orElse(OptionalInt.empty());
    OptionalInt responses =
        count
            .map(c -> OptionalInt.of(c[0]))
            .orElse(absent && latency.isEmpty() ? OptionalInt.of(0) : OptionalInt.empty());
    if (latency.isEmpty() && stimuli.isEmpty() && responses.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new FWaves(stimuli, responses, latency));
  }

  private OptionalDouble latency(NerveTable table) {
    Optional<BigDecimal> shortest =
        table.fWaves().stream()
            .flatMap(row -> measures.of(row, Column.F_LATENCY).stream())
            .map(Measures.Measure::value)
            .filter(value -> value.signum() > 0)
            .min(BigDecimal::compareTo);
    if (shortest.isPresent()) {
      return OptionalDouble.of(shortest.orElseThrow().doubleValue());
    }
    return table.fWaves().stream()
        .flatMap(row -> fromDifference(row).stream())
        .min(BigDecimal::compareTo)
        .map(value -> OptionalDouble.of(value.doubleValue()))
        .orElse(OptionalDouble.empty());
  }

  private Optional<BigDecimal> fromDifference(SiteRow row) {
    Optional<Measures.Measure> difference = measures.of(row, Column.F_MINUS_M);
    Optional<Measures.Measure> latency = measures.of(row, Column.LATENCY);
    if (difference.isEmpty() || latency.isEmpty()) {
      return Optional.empty();
    }
    notes.add(
        "Row %d: the F latency is the printed F-M plus the M latency."
            .formatted(row.place().row()));
    return Optional.of(difference.orElseThrow().value().add(latency.orElseThrow().value()));
  }

  private Optional<int[]> count(List<SiteRow> rows) {
    for (SiteRow row : rows) {
      Optional<Cell> cell = row.cell(Column.F_PERSISTENCE);
      String text =
          cell.filter(Cell.Text.class::isInstance).map(c -> ((Cell.Text) c).text()).orElse("");
      Matcher count = COUNT.matcher(text);
      if (count.matches()) {
        return Optional.of(
            new int[] {Integer.parseInt(count.group(1)), Integer.parseInt(count.group(2))});
      }
      if (cell.isPresent()) {
        notes.add(
            "Row %d: F-wave persistence is part of the record only as a count such as 14/20."
                .formatted(row.place().row()));
      }
    }
    return Optional.empty();
  }
}
