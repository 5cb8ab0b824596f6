package org.ranvier.formats.csv;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.ranvier.anatomy.Site;
import org.ranvier.formats.Notes;
import org.ranvier.formats.Place;
import org.ranvier.formats.RanvierInputException;
import org.ranvier.record.AmplitudeConvention;
import org.ranvier.record.Checks;
import org.ranvier.record.MotorLimits;
import org.ranvier.record.MotorResponse;
import org.ranvier.record.MotorStudy;
import org.ranvier.record.Outcome;

/// Builds motor studies from the rows of a table.
final class MotorTables {
  private final Header header;
  private final Measures measures;
  private final Notes notes;

  MotorTables(Header header, Measures measures, Notes notes) {
    this.header = header;
    this.measures = measures;
    this.notes = notes;
  }

  List<MotorStudy> studies(List<SiteRow> rows) {
    Map<NerveTable.Key, NerveTable> tables = new LinkedHashMap<>();
    for (SiteRow row : rows) {
      tableOf(row, tables).add(row, measures);
    }
    tables.values().forEach(NerveTable::keepNeighbours);
    new Velocities(measures, notes).settle(tables.values());
    List<MotorStudy> studies = new ArrayList<>();
    for (NerveTable table : tables.values()) {
      if (!table.responses().isEmpty()) {
        studies.add(study(table));
      } else if (!table.fWaves().isEmpty()) {
        notes.add(
            "The F waves of the %s have no motor study to belong to and are left out."
                .formatted(table.key().name()));
      }
    }
    return studies;
  }

  /// Rows of a segment or F-wave table name no muscle: they belong to the nerve's only study.
  private NerveTable tableOf(SiteRow row, Map<NerveTable.Key, NerveTable> tables) {
    NerveTable.Key key = NerveTable.Key.of(row);
    if (key.muscle().isEmpty() && !tables.containsKey(key)) {
      List<NerveTable> sameNerve =
          tables.values().stream()
              .filter(
                  table -> table.key().nerve() == row.nerve() && table.key().side() == row.side())
              .toList();
      if (sameNerve.size() == 1 && RowOutcome.of(row) == RowOutcome.UNSAID) {
        return sameNerve.getFirst();
      }
    }
    return tables.computeIfAbsent(key, made -> new NerveTable(made, notes));
  }

  private MotorStudy study(NerveTable table) {
    Place place = table.responses().values().iterator().next().place();
    try {
      List<MotorResponse> responses = new ArrayList<>();
      for (Map.Entry<Site, SiteRow> entry : table.responses().entrySet()) {
        place = entry.getValue().place();
        responses.add(response(table, entry.getKey(), entry.getValue()));
      }
      new RelativeAmplitudes(measures, notes).check(table);
      return new MotorStudy(
          header.moment(),
          table.key().nerve(),
          table.key().side(),
          table.key().muscle(),
          skinCelsius(table),
          header.lowCutHertz(),
          convention(table),
          responses,
          new FWaveRows(measures, notes).read(table),
          Checks.UNKNOWN,
          MotorLimits.UNKNOWN);
    } catch (IllegalArgumentException broken) {
      throw new RanvierInputException(
          String.valueOf(broken.getMessage()), place, "correct the row");
    }
  }

  private MotorResponse response(NerveTable table, Site site, SiteRow row) {
    Outcome outcome =
        switch (RowOutcome.of(row)) {
          case ABSENT -> new Outcome.Absent();
          case NOT_TESTED -> new Outcome.NotTested();
          case RECORDED, UNSAID -> recorded(row);
        };
    Optional<Segment> segment = Optional.ofNullable(table.segments().get(site));
    Optional<Measures.Measure> velocity = segment.flatMap(Segment::velocity);
    if (velocity.isPresent() && !(outcome instanceof Outcome.Recorded)) {
      notes.add(
          "Row %d: a velocity without a response at the %s is left out."
              .formatted(row.place().row(), site.id()));
      velocity = Optional.empty();
    }
    return new MotorResponse(
        site,
        outcome,
        inDouble(segment.flatMap(Segment::distance)),
        inDouble(velocity),
        supramaximal(row));
  }

  private Outcome recorded(SiteRow row) {
    if (row.hasNumber(Column.PEAK_LATENCY)) {
      notes.add("Peak latencies of motor responses are not part of the record.");
    }
    return new Outcome.Recorded(
        measures.number(row, Column.LATENCY),
        amplitude(row),
        measures.number(row, Column.AREA),
        measures.number(row, Column.DURATION),
        measures.number(row, Column.TOTAL_DURATION),
        Optional.empty());
  }

  private OptionalDouble amplitude(SiteRow row) {
    List<Column> given = amplitudeColumns(row);
    if (given.size() > 1) {
      notes.add("Of several amplitude columns the one from baseline to peak is read.");
    }
    return given.isEmpty() ? OptionalDouble.empty() : measures.number(row, given.getFirst());
  }

  private static List<Column> amplitudeColumns(SiteRow row) {
    return List.of(
            Column.AMPLITUDE_BASELINE_TO_PEAK,
            Column.MOTOR_AMPLITUDE,
            Column.AMPLITUDE,
            Column.AMPLITUDE_PEAK_TO_PEAK)
        .stream()
        .filter(row::hasNumber)
        .toList();
  }

  private Optional<AmplitudeConvention> convention(NerveTable table) {
    Set<Column> columns = EnumSet.noneOf(Column.class);
    table
        .responses()
        .values()
        .forEach(row -> amplitudeColumns(row).stream().limit(1).forEach(columns::add));
    if (columns.equals(EnumSet.of(Column.AMPLITUDE_BASELINE_TO_PEAK))) {
      return Optional.of(AmplitudeConvention.BASELINE_TO_PEAK);
    }
    if (columns.equals(EnumSet.of(Column.AMPLITUDE_PEAK_TO_PEAK))) {
      return Optional.of(AmplitudeConvention.PEAK_TO_PEAK);
    }
    return header.amplitudeConvention();
  }

  private OptionalDouble skinCelsius(NerveTable table) {
    List<BigDecimal> printed =
        table.responses().values().stream()
            .flatMap(row -> measures.of(row, Column.TEMPERATURE).stream())
            .map(Measures.Measure::value)
            .distinct()
            .sorted()
            .toList();
    if (printed.size() > 1) {
      notes.add(
          "The %s has several temperatures, of which the lowest is kept."
              .formatted(table.key().name()));
    }
    return printed.isEmpty()
        ? header.skinCelsius()
        : OptionalDouble.of(printed.getFirst().doubleValue());
  }

  private Optional<Boolean> supramaximal(SiteRow row) {
    SiteRow.Value value = row.values().get(Column.SUPRAMAXIMAL);
    if (value == null) {
      return Optional.empty();
    }
    String text =
        switch (value.cell()) {
          case Cell.Text words -> words.text();
          case Cell.Measured number -> number.printed();
          default -> "";
        };
    Optional<String> answer = TableWords.name("cells", text);
    if (answer.isEmpty() && !text.isEmpty()) {
      notes.add(
          "Row %d: %s under %s is neither yes nor no."
              .formatted(
                  row.place().row(), Notes.quote(text), Notes.quote(value.heading().printed())));
    }
    return answer.filter(name -> name.equals("yes") || name.equals("no")).map("yes"::equals);
  }

  private static OptionalDouble inDouble(Optional<Measures.Measure> measure) {
    return measure.map(Measures.Measure::toDouble).orElse(OptionalDouble.empty());
  }
}
