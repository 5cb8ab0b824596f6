package org.ranvier.formats.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ranvier.anatomy.Site;
import org.ranvier.anatomy.Stretch;
import org.ranvier.formats.Notes;
import org.ranvier.formats.RanvierInputException;
import org.ranvier.record.SensoryLimits;
import org.ranvier.record.SensoryOutcome;
import org.ranvier.record.SensoryStudy;

/// Builds sensory studies from the rows of a table, one for each row.
final class SensoryRows {
  private static final int MICROVOLTS_PER_MILLIVOLT_DIGITS = 3;

  private final Header header;
  private final Measures measures;
  private final Notes notes;

  SensoryRows(Header header, Measures measures, Notes notes) {
    this.header = header;
    this.measures = measures;
    this.notes = notes;
  }

  List<SensoryStudy> studies(List<SiteRow> rows) {
    List<SensoryStudy> studies = new ArrayList<>();
    for (SiteRow row : rows) {
      RowOutcome outcome = RowOutcome.of(row);
      if (outcome == RowOutcome.UNSAID && !row.hasNumber(Column.VELOCITY)) {
        notes.add(
            "Row %d: the %s %s has no values there and is left out."
                .formatted(row.place().row(), row.side().id(), row.nerve().id()));
      } else {
        studies.add(study(row, outcome));
      }
    }
    return studies;
  }

  private SensoryStudy study(SiteRow row, RowOutcome outcome) {
    boolean recorded = outcome == RowOutcome.RECORDED || outcome == RowOutcome.UNSAID;
    noteWhatIsNotKept(row);
    try {
      return new SensoryStudy(
          header.moment(),
          row.nerve(),
          row.side(),
          row.sites().size() == 1 ? Optional.of(row.sites().getFirst()) : Optional.empty(),
          Optional.of(outcome(outcome)),
          recorded ? amplitudeMicrovolts(row) : OptionalDouble.empty(),
          recorded ? latency(row) : OptionalDouble.empty(),
          recorded ? measures.number(row, Column.VELOCITY) : OptionalDouble.empty(),
          stretch(row),
          Optional.empty(),
          SensoryLimits.UNKNOWN);
    } catch (IllegalArgumentException broken) {
      throw new RanvierInputException(
          String.valueOf(broken.getMessage()), row.place(), "correct the row");
    }
  }

  private static SensoryOutcome outcome(RowOutcome outcome) {
    return switch (outcome) {
      case RECORDED, UNSAID -> SensoryOutcome.RECORDED;
      case ABSENT -> SensoryOutcome.ABSENT;
      case NOT_TESTED -> SensoryOutcome.NOT_TESTED;
    };
  }

  private OptionalDouble amplitudeMicrovolts(SiteRow row) {
    List<Column> given =
        List.of(
                Column.AMPLITUDE_BASELINE_TO_PEAK,
                Column.SENSORY_AMPLITUDE,
                Column.AMPLITUDE,
                Column.AMPLITUDE_PEAK_TO_PEAK)
            .stream()
            .filter(row::hasNumber)
            .toList();
    if (given.size() > 1) {
      notes.add("Of several sensory amplitudes the one from baseline to peak is read.");
    }
    return given.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            measures
                .of(row, given.getFirst())
                .orElseThrow()
                .value()
                .movePointRight(MICROVOLTS_PER_MILLIVOLT_DIGITS)
                .doubleValue());
  }

  private OptionalDouble latency(SiteRow row) {
    if (row.hasNumber(Column.LATENCY)) {
      return measures.number(row, Column.LATENCY);
    }
    if (row.hasNumber(Column.PEAK_LATENCY)) {
      notes.add("Sensory latencies are those of the peak, because no onset is given.");
    }
    return measures.number(row, Column.PEAK_LATENCY);
  }

  private static Optional<Stretch> stretch(SiteRow row) {
    List<Site> ends = row.segment().size() == 2 ? row.segment() : row.sites();
    return ends.size() == 2 && ends.getFirst() != ends.getLast()
        ? Optional.of(new Stretch(ends.getFirst(), ends.getLast()))
        : Optional.empty();
  }

  private void noteWhatIsNotKept(SiteRow row) {
    if (row.hasNumber(Column.DISTANCE)) {
      notes.add("Distances of sensory studies are not part of the record.");
    }
    if (row.hasNumber(Column.AREA)
        || row.hasNumber(Column.DURATION)
        || row.hasNumber(Column.TOTAL_DURATION)) {
      notes.add("Areas and durations of sensory studies are not part of the record.");
    }
    if (row.hasNumber(Column.LATENCY) && row.hasNumber(Column.PEAK_LATENCY)) {
      notes.add("Of the sensory latencies the onset is kept, not the peak.");
    }
    if (row.hasNumber(Column.TEMPERATURE)) {
      notes.add("Temperatures of sensory studies are not part of the record.");
    }
  }
}
