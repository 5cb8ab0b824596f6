package org.ranvier.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.ranvier.criteria.reading.Reading;
import org.ranvier.record.FWaves;
import org.ranvier.record.MotorResponse;
import org.ranvier.record.MotorStudy;
import org.ranvier.record.Outcome;
import org.ranvier.report.figure.StudyFigure;
import org.ranvier.report.words.AnatomyNames;
import org.ranvier.report.words.Decimal;
import org.ranvier.report.words.Recordings;

/// One motor study on the page: its figure and the values behind it.
public final class StudyCard {

  /// One response in the table of values; an empty text stands for a value that is not recorded.
  public record Row(
      String site,
      String latency,
      String amplitude,
      String area,
      String duration,
      String distance,
      String supramaximal) {}

  private final String id;
  private final MotorStudy study;
  private final Reading reading;

  StudyCard(String id, MotorStudy study, Reading reading) {
    this.id = id;
    this.study = study;
    this.reading = reading;
  }

  public String id() {
    return id;
  }

  public String title() {
    String nerve = AnatomyNames.nerve(study.side(), study.nerve());
    return nerve.substring(0, 1).toUpperCase(Locale.ROOT) + nerve.substring(1);
  }

  public String figure() {
    return StudyFigure.draw(id, study, reading);
  }

  /// @return muscle, time, temperature, F waves and checks, as far as they are known
  public String circumstances() {
    List<String> parts = new ArrayList<>();
    study.muscle().ifPresent(muscle -> parts.add("recorded from " + AnatomyNames.muscle(muscle)));
    String when = Recordings.when(study.moment());
    if (!when.isEmpty()) {
      parts.add(when);
    }
    add(parts, "skin ", study.skinCelsius(), " °C");
    add(parts, "low cut ", study.lowCutHertz(), " Hz");
    study.amplitudeConvention().ifPresent(it -> parts.add(it.id().replace('-', ' ')));
    study.fWaves().ifPresent(waves -> parts.add(text(waves)));
    study.checks().martinGruberExcluded().ifPresent(it -> parts.add(check("Martin-Gruber", it)));
    study.checks().coStimulationExcluded().ifPresent(it -> parts.add(check("co-stimulation", it)));
    add(parts, "lower limit ", study.limits().amplitudeLowerMillivolts(), " mV");
    study.limits().source().ifPresent(source -> parts.add("limits: " + source));
    return String.join(" · ", parts);
  }

  public List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (MotorResponse response : study.responses()) {
      rows.add(row(response));
    }
    return rows;
  }

  private static Row row(MotorResponse response) {
    String site = AnatomyNames.site(response.site());
    String distance = Decimal.fixed(response.distanceMillimetres(), 0);
    String supramaximal = response.supramaximal().map(it -> it ? "yes" : "no").orElse("");
    return switch (response.outcome()) {
      case Outcome.Absent _ -> new Row(site, "", "no response", "", "", distance, supramaximal);
      case Outcome.NotTested _ -> new Row(site, "", "not tested", "", "", distance, supramaximal);
      case Outcome.Recorded seen ->
          new Row(
              site,
              Decimal.fixed(seen.latencyMilliseconds(), 1),
              Decimal.fixed(seen.amplitudeMillivolts(), 1),
              Decimal.fixed(seen.areaMillivoltMilliseconds(), 1),
              Decimal.fixed(seen.durationMilliseconds(), 1),
              distance,
              supramaximal);
    };
  }

  private static String text(FWaves waves) {
    StringBuilder text = new StringBuilder("F waves");
    if (waves.responses().isPresent()) {
      text.append(' ').append(waves.responses().getAsInt());
    }
    if (waves.stimuli().isPresent()) {
      text.append(" of ").append(waves.stimuli().getAsInt());
    }
    if (waves.minimumLatencyMilliseconds().isPresent()) {
      text.append(", shortest ").append(Decimal.fixed(waves.minimumLatencyMilliseconds(), 1));
      text.append(" ms");
    }
    return text.toString();
  }

  private static String check(String what, boolean excluded) {
    return what + (excluded ? " excluded" : " found");
  }

  private static void add(List<String> parts, String name, OptionalDouble value, String unit) {
    if (value.isPresent()) {
      parts.add(name + Decimal.plain(value.getAsDouble(), 1) + unit);
    }
  }
}
