package org.ranvier.formats.edf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;
import org.ranvier.formats.Notes;
import org.ranvier.formats.Place;
import org.ranvier.formats.RanvierInputException;
import org.ranvier.record.AmplitudeConvention;
import org.ranvier.record.Checks;
import org.ranvier.record.Moment;
import org.ranvier.record.MotorLimits;
import org.ranvier.record.MotorResponse;
import org.ranvier.record.MotorStudy;
import org.ranvier.record.Outcome;
import org.ranvier.record.trace.MeasuredResponse;
import org.ranvier.record.trace.MeasuredResponse.Nothing;
import org.ranvier.record.trace.MeasuredResponse.Present;
import org.ranvier.record.trace.TraceMeasurement;

/// Measures the stimuli of a file and puts them together to motor studies.
final class ShotStudies {
  private static final Pattern HIGH_PASS =
      Pattern.compile("HP:\\s*(\\d{1,4}(?:[.,]\\d{1,4})?)\\s*Hz");
  private static final double VELOCITY_TOLERANCE = 2; // m/s, as for every printed velocity

  private final Moment moment;
  private final Place place;
  private final Notes notes;

  ShotStudies(Moment moment, Place place, Notes notes) {
    this.moment = moment;
    this.place = place;
    this.notes = notes;
  }

  private record Key(Nerve nerve, Side side, Optional<Muscle> muscle, EdfSignal signal) {}

  /// A stimulus and what it gave.
  private record Measured(Shot shot, MeasuredResponse response) {

    double amplitude() {
      return response instanceof Present present ? present.amplitudeMillivolts() : 0;
    }
  }

  List<MotorStudy> build(List<Shot> shots) {
    Map<EdfSignal, Polarity> polarities = new LinkedHashMap<>();
    for (Shot shot : shots) {
      polarities.computeIfAbsent(
          shot.signal(),
          signal -> Polarity.of(shots.stream().filter(s -> s.signal().equals(signal)).toList()));
    }
    polarities.forEach((signal, polarity) ->
        notes.add(
            "Signal %s: negativity is %s in the file, %s."
                .formatted(
                    Notes.quote(signal.label()),
                    polarity.isInverted() ? "down" : "up",
                    polarity.reason())));
    Map<Key, Map<Site, Measured>> studies = new LinkedHashMap<>();
    for (Shot shot : shots) {
      Polarity polarity = polarities.getOrDefault(shot.signal(), new Polarity(false, ""));
      MeasuredResponse response =
          TraceMeasurement.measure(polarity.isInverted() ? shot.sweep().inverted() : shot.sweep());
      Key key = new Key(shot.nerve(), shot.side(), shot.muscle(), shot.signal());
      keepLarger(
          studies.computeIfAbsent(key, _ -> new EnumMap<>(Site.class)),
          new Measured(shot, response));
    }
    return studies.values().stream().map(this::study).toList();
  }

  private void keepLarger(Map<Site, Measured> sites, Measured measured) {
    Site site = measured.shot().site();
    Measured earlier = sites.get(site);
    if (earlier != null) {
      notes.add(
          "%s was stimulated more than once; the largest response is kept."
              .formatted(measured.shot().name()));
    }
    if (earlier == null || measured.amplitude() > earlier.amplitude()) {
      sites.put(site, measured);
    }
  }

  private MotorStudy study(Map<Site, Measured> sites) {
    List<MotorResponse> responses = new ArrayList<>();
    Optional<Measured> distal = Optional.empty();
    Shot first = sites.values().iterator().next().shot();
    try {
      for (Measured measured : sites.values()) {
        Agreement.note(measured.shot(), measured.response(), notes);
        responses.add(response(measured, distal));
        distal = Optional.of(measured);
      }
      return new MotorStudy(
          moment,
          first.nerve(),
          first.side(),
          first.muscle(),
          skinCelsius(sites),
          lowCut(first.signal()),
          Optional.of(AmplitudeConvention.BASELINE_TO_PEAK),
          responses,
          Optional.empty(),
          Checks.UNKNOWN,
          MotorLimits.UNKNOWN);
    } catch (IllegalArgumentException broken) {
      throw new RanvierInputException(
          String.valueOf(broken.getMessage()),
          place.at("signal " + Notes.quote(first.signal().label())),
          "check the physical dimension and the calibration of the signal");
    }
  }

  private MotorResponse response(Measured measured, Optional<Measured> distal) {
    OptionalDouble distance = distance(measured.shot(), distal.map(Measured::shot));
    Outcome outcome =
        switch (measured.response()) {
          case Nothing _ -> new Outcome.Absent();
          case Present present ->
              new Outcome.Recorded(
                  OptionalDouble.of(present.onsetMilliseconds()),
                  OptionalDouble.of(present.amplitudeMillivolts()),
                  present.areaMillivoltMilliseconds(),
                  present.durationMilliseconds(),
                  present.totalDurationMilliseconds(),
                  Optional.of(present.trace()));
        };
    return new MotorResponse(
        measured.shot().site(),
        outcome,
        distance,
        velocity(measured, distal, distance),
        Optional.empty());
  }

  /// Distances in this convention run from the recording site; the record's run between sites.
  private OptionalDouble distance(Shot shot, Optional<Shot> distal) {
    OptionalDouble whole = shot.stimulus().millimetres();
    if (whole.isEmpty() || distal.isEmpty() || !shot.stimulus().fromRecordingSite()) {
      return whole;
    }
    OptionalDouble below = distal.orElseThrow().stimulus().millimetres();
    double between = below.isEmpty() ? 0 : whole.getAsDouble() - below.getAsDouble();
    if (between < 1) {
      notes.add(
          "%s: the distance from the next more distal site cannot be told and is left out."
              .formatted(shot.name()));
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(Stimulus.exact(between));
  }

  private OptionalDouble velocity(
      Measured measured, Optional<Measured> distal, OptionalDouble distance) {
    OptionalDouble annotated =
        measured
            .shot()
            .annotated()
            .map(Response::velocityMetresPerSecond)
            .orElse(OptionalDouble.empty());
    if (annotated.isEmpty() || !(measured.response() instanceof Present present)) {
      return OptionalDouble.empty();
    }
    boolean testable = distal.isPresent() && distance.isPresent();
    if (testable && distal.orElseThrow().response() instanceof Present below) {
      double milliseconds = present.onsetMilliseconds() - below.onsetMilliseconds();
      double measuredVelocity = distance.getAsDouble() / milliseconds;
      if (!(Math.abs(measuredVelocity - annotated.getAsDouble()) <= VELOCITY_TOLERANCE)) {
        notes.add(
            "Warning: %s: the annotated velocity of %s m/s does not follow from the measured latencies and is left out."
                .formatted(measured.shot().name(), annotated.getAsDouble()));
        return OptionalDouble.empty();
      }
    }
    return annotated;
  }

  private static OptionalDouble skinCelsius(Map<Site, Measured> sites) {
    return sites.values().stream()
        .map(measured -> measured.shot().skinCelsius())
        .filter(OptionalDouble::isPresent)
        .findFirst()
        .orElse(OptionalDouble.empty());
  }

  private static OptionalDouble lowCut(EdfSignal signal) {
    Matcher highPass = HIGH_PASS.matcher(signal.prefiltering());
    return highPass.find()
        ? OptionalDouble.of(Response.number(highPass.group(1)))
        : OptionalDouble.empty();
  }
}
