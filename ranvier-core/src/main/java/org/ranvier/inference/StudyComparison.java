package org.ranvier.inference;

import java.util.Optional;
import java.util.OptionalDouble;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Site;
import org.ranvier.muscle.MuscleModel;
import org.ranvier.muscle.Muscles;
import org.ranvier.record.MotorStudy;
import org.ranvier.record.Sex;
import org.ranvier.record.Subject;
import org.ranvier.study.nerve.NerveMap;
import org.ranvier.study.nerve.NervePath;

/// Brings a motor study into the form in which simulated ones are kept.
final class StudyComparison {

  private static final int MILLIMETRES_IN_CENTIMETRE = 10;

  private final SegmentPrior prior;
  private final Muscles muscles;
  private final NerveMap map;
  private final Norms norms;

  StudyComparison(SegmentPrior prior, Muscles muscles, NerveMap map, Norms norms) {
    this.prior = prior;
    this.muscles = muscles;
    this.map = map;
    this.norms = norms;
  }

  static StudyComparison shipped(SegmentLibrary library, SegmentPrior prior) {
    Muscles muscles = Muscles.shipped();
    return new StudyComparison(
        prior, muscles, NerveMap.shipped(), new Norms(prior, muscles, library.durations()));
  }

  /// What a study comes to.
  sealed interface Outcome {}

  /// It can be compared.
  record Possible(SegmentFeatures features) implements Outcome {}

  /// It cannot, for this reason.
  record Impossible(String reason) implements Outcome {}

  Outcome of(MeasuredSegment segment, Subject subject) {
    Optional<String> useless = segment.uselessBecause();
    if (useless.isPresent()) {
      return new Impossible(useless.orElseThrow());
    }
    MotorStudy study = segment.study();
    Optional<Muscle> recorded =
        study
            .muscle()
            .or(() -> prior.usualMuscle(study.nerve(), study.responses().getFirst().site()));
    if (recorded.isEmpty()) {
      return new Impossible("the muscle recorded from is not known");
    }
    Muscle muscle = recorded.orElseThrow();
    Optional<MuscleModel> model = muscles.find(muscle);
    if (model.isEmpty() || !norms.durations().containsKey(muscle)) {
      return new Impossible("motor units of the muscle recorded from were not simulated");
    }
    NervePath path = map.path(muscle, heightMillimetres(subject));
    if (!path.nerve().equals(Optional.of(study.nerve()))) {
      return new Impossible("the muscle recorded from has another nerve on the map");
    }
    OptionalDouble start = place(path, segment.distal().site(), segment.distalMillimetres());
    OptionalDouble length =
        segment.lengthMillimetres().isPresent()
            ? segment.lengthMillimetres()
            : usualLength(path, segment);
    if (start.isEmpty() || length.isEmpty()) {
      return new Impossible("how long the segment is, is neither measured nor usual");
    }
    double from = start.getAsDouble();
    Expectation expected =
        norms
            .find(
                muscle,
                from,
                from + length.getAsDouble(),
                path,
                prior.isDeep(segment.proximal().site()),
                age(subject))
            .orElseThrow()
            .at(study.skinCelsius().orElse(prior.number("person", "celsius", "mean")), prior);
    return new Possible(features(segment, expected, length.getAsDouble()));
  }

  private static SegmentFeatures features(
      MeasuredSegment segment, Expectation expected, double length) {
    boolean knownLength = segment.lengthMillimetres().isPresent();
    double time = segment.latencyDifference();
    OptionalDouble printed = segment.proximal().velocityMetresPerSecond();
    boolean fromVelocity = Double.isNaN(time) && printed.isPresent() && segment.isNeighbouring();
    if (fromVelocity) {
      time = length / printed.getAsDouble();
    }
    return expected.features(
        new Expectation.Measured(
            segment.amplitude(segment.distal()),
            segment.answered() ? segment.amplitude(segment.proximal()) : 0,
            segment.areaRatio(),
            segment.duration(segment.distal()),
            segment.duration(segment.proximal()),
            time),
        knownLength || fromVelocity);
  }

  private OptionalDouble place(NervePath path, Site site, OptionalDouble measured) {
    if (measured.isPresent()) {
      return measured;
    }
    return path.places().containsKey(site)
        ? OptionalDouble.of(path.distanceMillimetres(site))
        : OptionalDouble.empty();
  }

  private static OptionalDouble usualLength(NervePath path, MeasuredSegment segment) {
    Site distal = segment.distal().site();
    Site proximal = segment.proximal().site();
    return path.places().containsKey(distal) && path.places().containsKey(proximal)
        ? OptionalDouble.of(path.distanceMillimetres(distal, proximal))
        : OptionalDouble.empty();
  }

  private double heightMillimetres(Subject subject) {
    if (subject.heightCentimetres().isPresent()) {
      return Math.clamp(
          MILLIMETRES_IN_CENTIMETRE * subject.heightCentimetres().getAsDouble(),
          prior.number("person", "height-millimetres", "least"),
          prior.number("person", "height-millimetres", "most"));
    }
    return prior.number(
        "person",
        "height-millimetres",
        subject.sex().map(sex -> sex == Sex.MALE ? "male" : "female").orElse("mean"));
  }

  private double age(Subject subject) {
    Range adults = prior.range("person", "age-years");
    return Math.clamp(
        subject.ageYears().orElse((adults.from() + adults.to()) / 2), adults.from(), adults.to());
  }
}
