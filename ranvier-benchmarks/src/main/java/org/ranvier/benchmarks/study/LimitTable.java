package org.ranvier.benchmarks.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.ranvier.anatomy.Atlas;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.SegmentKind;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;
import org.ranvier.criteria.limits.NormalLimit;
import org.ranvier.criteria.limits.ReferenceLimits;
import org.ranvier.criteria.limits.SensoryDefaults;
import org.ranvier.record.MotorResponse;
import org.ranvier.record.MotorStudy;
import org.ranvier.record.Outcome;
import org.ranvier.record.SensoryStudy;
import org.ranvier.study.protocol.MotorPlan;

/// How many of the healthy lie beyond each limit of normal that ships with Ranvier.
final class LimitTable {

  private static final double LEAST_PERCENT = 1;
  private static final double MOST_PERCENT = 6;

  private final ReferenceLimits limits = ReferenceLimits.shipped();
  private final Atlas atlas = Atlas.shipped();
  private final Map<String, Values> rows = new LinkedHashMap<>();

  /// Values of all people that are held against one limit.
  private record Values(double limit, boolean upper, List<Double> found) {

    double percentBeyond() {
      return Figures.of(found).percent(value -> upper ? value > limit : value < limit);
    }
  }

  /// @return studies of muscles with limits that the full protocol does not record from, and those
  ///   whose limit belongs to another site
  static List<MotorPlan> added() {
    List<MotorPlan> plans = new ArrayList<>();
    for (Side side : Side.values()) {
      add(
          plans,
          side,
          Nerve.ULNAR,
          Muscle.FDI,
          Site.WRIST,
          Site.BELOW_ELBOW,
          Site.ABOVE_ELBOW,
          Site.AXILLA);
      add(plans, side, Nerve.RADIAL, Muscle.EDC, Site.ELBOW, Site.SPIRAL_GROOVE);
      add(plans, side, Nerve.FIBULAR, Muscle.TA, Site.BELOW_FIBULAR_HEAD, Site.POPLITEAL_FOSSA);
      add(plans, side, Nerve.MEDIAN, Muscle.FCR, Site.ELBOW);
      add(plans, side, Nerve.MEDIAN, Muscle.PT, Site.ELBOW);
      add(plans, side, Nerve.MEDIAN, Muscle.PQ, Site.ELBOW);
      add(plans, side, Nerve.MUSCULOCUTANEOUS, Muscle.BICEPS, Site.ERB);
      add(plans, side, Nerve.SUPRASCAPULAR, Muscle.SUPRASPINATUS, Site.ERB);
      add(plans, side, Nerve.SUPRASCAPULAR, Muscle.INFRASPINATUS, Site.ERB);
    }
    return plans;
  }

  private static void add(
      List<MotorPlan> plans, Side side, Nerve nerve, Muscle muscle, Site... sites) {
    plans.add(new MotorPlan(nerve, muscle, side, List.of(sites), 0));
  }

  Table table(List<Examined> people) {
    for (Examined person : people) {
      for (MotorStudy study : person.motor()) {
        boolean fromAxilla =
            study.muscle().orElseThrow() == Muscle.BICEPS
                && study.responses().getFirst().site() == Site.AXILLA;
        if (!fromAxilla) { // its limits are those from Erb's point
          addMotor(study);
        }
      }
      person.sensory().stream()
          .filter(study -> study.acrossSegment().isEmpty())
          .forEach(this::addSensory);
    }
    Table table =
        new Table("limits", "nerve, muscle", "what", "limit", "n", "beyond it, %", "1 to 6 %");
    rows.forEach((name, values) -> {
      double percent = values.percentBeyond();
      String[] words = name.split("\\|", -1);
      table.row(
          words[0],
          words[1],
          (values.upper ? "at most " : "at least ") + Table.text(values.limit, 1) + " " + words[2],
          Integer.toString(Figures.of(values.found).count()),
          Table.text(percent, 1),
          Table.verdict(percent >= LEAST_PERCENT && percent <= MOST_PERCENT));
    });
    return table;
  }

  private void addMotor(MotorStudy study) {
    String name = study.nerve().id() + ", " + study.muscle().orElseThrow().id() + "|";
    MotorResponse distal = study.responses().getFirst();
    if (distal.outcome() instanceof Outcome.Recorded seen) {
      add(name + "amplitude|mV", limits.amplitudeLower(study), false, seen.amplitudeMillivolts());
      add(
          name + "distal latency|ms",
          limits.latencyUpper(study, distal.distanceMillimetres()),
          true,
          seen.latencyMilliseconds());
    }
    for (int i = 1; i < study.responses().size(); i++) {
      MotorResponse from = study.responses().get(i - 1);
      MotorResponse to = study.responses().get(i);
      SegmentKind kind = atlas.kind(from.site(), to.site());
      add(
          name + "velocity, " + from.site().id() + " to " + to.site().id() + "|m/s",
          limits.velocityLower(study, kind),
          false,
          OptionalDouble.of(Examined.velocity(from, to)));
    }
    study
        .fWaves()
        .ifPresent(waves ->
            add(
                name + "shortest F wave|ms",
                limits.fLatencyUpper(study),
                true,
                waves.minimumLatencyMilliseconds()));
  }

  private void addSensory(SensoryStudy study) {
    SensoryDefaults own = limits.sensory(study.nerve()).orElseThrow();
    String name = study.nerve().id() + ", sensory|";
    add(name + "amplitude|µV", own.amplitudeLowerMicrovolts(), false, study.amplitudeMicrovolts());
    add(name + "latency|ms", own.latencyUpperMilliseconds(), true, study.latencyMilliseconds());
    add(
        name + "velocity|m/s",
        own.velocityLowerMetresPerSecond(),
        false,
        study.velocityMetresPerSecond());
  }

  private void add(String name, NormalLimit limit, boolean upper, OptionalDouble value) {
    if (limit.isKnown()) {
      add(name, limit.low(), upper, value);
    }
  }

  private void add(String name, double limit, boolean upper, OptionalDouble value) {
    rows.computeIfAbsent(name, _ -> new Values(limit, upper, new ArrayList<>()))
        .found
        .add(Examined.number(value));
  }
}
