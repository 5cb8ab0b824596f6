package org.ranvier.benchmarks.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;
import org.ranvier.record.MotorStudy;
import org.ranvier.record.Outcome;
import org.ranvier.record.Sex;

/// Figures of healthy people's motor conduction, both sides.
record HealthyTargets(List<Examined> people, Targets targets) {

  private static final double SHARE_OF_MEAN = 0.05;
  private static final double SHARE_OF_DEVIATION = 0.3;
  private static final double SHARE_OF_FOOT = 0.15;
  private static final double SHARE_OF_SLOPE = 0.3;
  private static final double DURATION_WITHIN = 0.6;

  void add() {
    norms("1", "median, APB", Muscle.APB, Site.ELBOW, 3.7, 0.5, 10.2, 3.6, 57, 5);
    norms("2", "ulnar, ADM", Muscle.ADM, Site.BELOW_ELBOW, 3.0, 0.3, 11.6, 2.1, 61, 5.2);
    foot();
    duration("median", Muscle.APB, Site.WRIST, 6.6);
    duration("ulnar", Muscle.ADM, Site.WRIST, 6.7);
    duration("fibular", Muscle.EDB, Site.ANKLE, 7.6);
    duration("tibial", Muscle.AH, Site.ANKLE, 8.8);
    areas();
  }

  private void norms(
      String number,
      String what,
      Muscle muscle,
      Site proximal,
      double latency,
      double latencyDeviation,
      double amplitude,
      double amplitudeDeviation,
      double velocity,
      double velocityDeviation) {
    Figures latencies =
        values(muscle, Site.WRIST, each -> Examined.number(each.latencyMilliseconds()));
    Figures amplitudes =
        values(muscle, Site.WRIST, each -> Examined.number(each.amplitudeMillivolts()));
    Figures velocities = velocities(muscle, proximal);
    mean(number, what + ": distal latency", latency, latencyDeviation, latencies, "ms", 2);
    mean(number, what + ": amplitude", amplitude, amplitudeDeviation, amplitudes, "mV", 1);
    mean(
        number,
        what + ": velocity in the forearm",
        velocity,
        velocityDeviation,
        velocities,
        "m/s",
        1);
  }

  private void mean(
      String number,
      String what,
      double mean,
      double deviation,
      Figures found,
      String unit,
      int decimals) {
    targets.near(number, what, mean, SHARE_OF_MEAN * mean, found.mean(), unit, decimals);
    targets.near(
        number,
        what + ", SD between people",
        deviation,
        SHARE_OF_DEVIATION * deviation,
        found.deviation(),
        unit,
        decimals);
  }

  private void foot() {
    Function<Outcome.Recorded, Double> amplitude =
        each -> Examined.number(each.amplitudeMillivolts());
    double young = values(Muscle.EDB, Site.ANKLE, amplitude, age -> age < 40).mean();
    double old = values(Muscle.EDB, Site.ANKLE, amplitude, age -> age >= 40).mean();
    targets.near(
        "3", "fibular, EDB: amplitude below 40 years", 6.8, SHARE_OF_FOOT * 6.8, young, "mV", 1);
    targets.near(
        "3", "fibular, EDB: amplitude from 40 years", 5.1, SHARE_OF_FOOT * 5.1, old, "mV", 1);
    double velocity = velocities(Muscle.EDB, Site.BELOW_FIBULAR_HEAD).mean();
    targets.between(
        "3", "fibular, EDB: velocity in the leg", "44 to 49 m/s", 44, 49, velocity, "m/s", 1);
  }

  private void duration(String nerve, Muscle muscle, Site site, double published) {
    Figures found = values(muscle, site, each -> Examined.number(each.totalDurationMilliseconds()));
    targets.near(
        "4",
        nerve + ": distal duration, 97.5th percentile",
        published,
        DURATION_WITHIN,
        found.quantile(0.975),
        "ms",
        1);
  }

  private void areas() {
    double elbow = areaChange(Site.ELBOW);
    double axilla = areaChange(Site.AXILLA);
    targets.near("5", "median: area from the elbow against the wrist", -4.0, 3, elbow, "%", 1);
    targets.near("5", "median: area from the axilla against the wrist", -8.1, 3, axilla, "%", 1);
  }

  private double areaChange(Site site) {
    List<Double> changes = new ArrayList<>();
    for (Examined person : people) {
      for (Side side : Side.values()) {
        double wrist = area(person.response(Muscle.APB, side, Site.WRIST));
        changes.add(100 * (area(person.response(Muscle.APB, side, site)) / wrist - 1));
      }
    }
    return Figures.of(changes).mean();
  }

  private static double area(Optional<Outcome.Recorded> response) {
    return response
        .map(each -> Examined.number(each.areaMillivoltMilliseconds()))
        .orElse(Double.NaN);
  }

  /// Shortest F waves against height.
  void addHeightSlopes() {
    slope("median", Muscle.APB, 0.146);
    slope("tibial", Muscle.AH, 0.274);
  }

  private void slope(String nerve, Muscle muscle, double published) {
    List<double[]> pairs = new ArrayList<>();
    List<double[]> means = new ArrayList<>();
    for (Sex sex : List.of(Sex.FEMALE, Sex.MALE)) {
      List<double[]> own = pairs(muscle, sex);
      pairs.addAll(own);
      means.add(
          new double[] {
            own.stream().mapToDouble(pair -> pair[0]).average().orElseThrow(),
            own.stream().mapToDouble(pair -> pair[1]).average().orElseThrow()
          });
    }
    double within = SHARE_OF_SLOPE * published;
    targets.near(
        "13",
        nerve + ": shortest F wave, growth with height (mean women to mean men)",
        published,
        within,
        Figures.slope(means),
        "ms/cm",
        3);
    targets.near(
        "13",
        nerve + ": the same by least squares over all people",
        published,
        within,
        Figures.slope(pairs),
        "ms/cm",
        3);
  }

  private List<double[]> pairs(Muscle muscle, Sex sex) {
    List<double[]> pairs = new ArrayList<>();
    for (Examined person : people) {
      if (!person.person().sex().equals(Optional.of(sex))) {
        continue;
      }
      double height = person.person().heightCentimetres().orElseThrow();
      for (Side side : Side.values()) {
        person
            .study(muscle, side)
            .flatMap(MotorStudy::fWaves)
            .filter(waves -> waves.minimumLatencyMilliseconds().isPresent())
            .ifPresent(waves ->
                pairs.add(new double[] {height, waves.minimumLatencyMilliseconds().getAsDouble()}));
      }
    }
    return pairs;
  }

  private Figures values(Muscle muscle, Site site, Function<Outcome.Recorded, Double> value) {
    return values(muscle, site, value, age -> true);
  }

  private Figures values(
      Muscle muscle, Site site, Function<Outcome.Recorded, Double> value, Predicate<Double> ages) {
    List<Double> found = new ArrayList<>();
    for (Examined person : people) {
      if (ages.test(person.person().ageYears().orElseThrow())) {
        for (Side side : Side.values()) {
          person.response(muscle, side, site).ifPresent(each -> found.add(value.apply(each)));
        }
      }
    }
    return Figures.of(found);
  }

  private Figures velocities(Muscle muscle, Site proximal) {
    List<Double> found = new ArrayList<>();
    for (Examined person : people) {
      for (Side side : Side.values()) {
        MotorStudy study = person.study(muscle, side).orElseThrow();
        if (study.responses().get(1).site() != proximal) {
          throw new IllegalStateException("The second site must be the " + proximal.id());
        }
        found.add(Examined.velocity(study.responses().get(0), study.responses().get(1)));
      }
    }
    return Figures.of(found);
  }
}
