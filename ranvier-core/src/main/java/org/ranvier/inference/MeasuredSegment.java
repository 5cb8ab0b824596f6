package org.ranvier.inference;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ranvier.anatomy.Site;
import org.ranvier.record.AmplitudeConvention;
import org.ranvier.record.MotorResponse;
import org.ranvier.record.MotorStudy;
import org.ranvier.record.Outcome;

/// Two sites of one motor study, distal and proximal, with what was read at each.
record MeasuredSegment(MotorStudy study, MotorResponse distal, MotorResponse proximal) {

  /// @return why these responses tell nothing about the axons, or empty if they may
  Optional<String> uselessBecause() {
    if (!(distal.outcome() instanceof Outcome.Recorded first)) {
      return Optional.of("stimulation at the distal site gave no response to compare with");
    }
    if (first.amplitudeMillivolts().orElse(0) <= 0) {
      return Optional.of("the amplitude at the distal site is not known");
    }
    if (proximal.outcome() instanceof Outcome.Recorded second
        && second.amplitudeMillivolts().isEmpty()) {
      return Optional.of("the amplitude at the proximal site is not known");
    }
    if (study.amplitudeConvention().equals(Optional.of(AmplitudeConvention.PEAK_TO_PEAK))) {
      return Optional.of("amplitudes are peak to peak, and were simulated from baseline to peak");
    }
    if (refuted(distal.supramaximal()) || refuted(proximal.supramaximal())) {
      return Optional.of("a stimulus was not supramaximal");
    }
    if (refuted(study.checks().martinGruberExcluded())) {
      return Optional.of("a crossover of axons between nerves was not excluded");
    }
    if (refuted(study.checks().coStimulationExcluded())) {
      return Optional.of("stimulation of a neighbouring nerve was not excluded");
    }
    return Optional.empty();
  }

  private static boolean refuted(Optional<Boolean> check) {
    return check.equals(Optional.of(false));
  }

  /// @return whether stimulation at the proximal site gave a response
  boolean answered() {
    return proximal.outcome() instanceof Outcome.Recorded second
        && second.amplitudeMillivolts().orElse(0) > 0;
  }

  /// @return whether no other site of the study lies between the two
  boolean isNeighbouring() {
    return study.responses().stream()
        .noneMatch(each ->
            each.site().isProximalTo(distal.site()) && proximal.site().isProximalTo(each.site()));
  }

  /// @return measured distance between the two sites in mm
  OptionalDouble lengthMillimetres() {
    return sum(distal.site(), proximal.site());
  }

  /// @return measured distance from the recording electrode to the distal site in mm
  OptionalDouble distalMillimetres() {
    Site first = study.responses().getFirst().site();
    OptionalDouble toFirst = study.responses().getFirst().distanceMillimetres();
    OptionalDouble beyond = sum(first, distal.site());
    return toFirst.isPresent() && beyond.isPresent()
        ? OptionalDouble.of(toFirst.getAsDouble() + beyond.getAsDouble())
        : OptionalDouble.empty();
  }

  private OptionalDouble sum(Site from, Site to) {
    double sum = 0;
    List<MotorResponse> responses = study.responses();
    for (MotorResponse response : responses) {
      Site site = response.site();
      if (site.isProximalTo(from) && !site.isProximalTo(to)) {
        if (response.distanceMillimetres().isEmpty()) {
          return OptionalDouble.empty();
        }
        sum += response.distanceMillimetres().getAsDouble();
      }
    }
    return OptionalDouble.of(sum);
  }

  /// @return difference of the latencies in ms, NaN if it is not known
  double latencyDifference() {
    return latency(proximal) - latency(distal);
  }

  private static double latency(MotorResponse response) {
    return recorded(response)
        .map(Outcome.Recorded::latencyMilliseconds)
        .orElse(OptionalDouble.empty())
        .orElse(Double.NaN);
  }

  double amplitude(MotorResponse response) {
    return recorded(response)
        .map(Outcome.Recorded::amplitudeMillivolts)
        .orElse(OptionalDouble.empty())
        .orElse(0);
  }

  double areaRatio() {
    return area(proximal) / area(distal);
  }

  private static double area(MotorResponse response) {
    return recorded(response)
        .map(Outcome.Recorded::areaMillivoltMilliseconds)
        .orElse(OptionalDouble.empty())
        .orElse(Double.NaN);
  }

  double duration(MotorResponse response) {
    return recorded(response)
        .map(Outcome.Recorded::durationMilliseconds)
        .orElse(OptionalDouble.empty())
        .orElse(Double.NaN);
  }

  private static Optional<Outcome.Recorded> recorded(MotorResponse response) {
    return response.outcome() instanceof Outcome.Recorded recorded
        ? Optional.of(recorded)
        : Optional.empty();
  }
}
