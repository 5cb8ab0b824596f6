package org.ranvier.benchmarks.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;
import org.ranvier.formats.subject.Preset;
import org.ranvier.muscle.MotorPool;
import org.ranvier.muscle.Muscles;
import org.ranvier.muscle.PoolMaker;
import org.ranvier.muscle.force.ForceFraction;
import org.ranvier.muscle.needle.MeanPotential;
import org.ranvier.muscle.needle.NeedleFindings;
import org.ranvier.muscle.remodelling.MuscleState;
import org.ranvier.muscle.remodelling.Remodelling;
import org.ranvier.muscle.remodelling.UnitCourse;
import org.ranvier.study.body.StudyTables;
import org.ranvier.study.body.VirtualBody;
import org.ranvier.study.nerve.Effect;
import org.ranvier.study.nerve.Hyperpolarisation;
import org.ranvier.study.nerve.NerveLesion;
import org.ranvier.study.nerve.NerveState;
import org.ranvier.study.nerve.Order;
import org.ranvier.study.nerve.Place;
import org.ranvier.study.nerve.Shock;
import org.ranvier.study.nerve.Where;
import org.ranvier.study.protocol.MotorPlan;
import org.ranvier.study.protocol.NeedlePlan;
import org.ranvier.study.protocol.SpecialPlan;
import org.ranvier.study.scan.ScanIndices;
import org.ranvier.study.subject.VirtualSubject;
import org.ranvier.study.test.FWaveTest;
import org.ranvier.study.test.GripTest;
import org.ranvier.study.test.NeedleTest;
import org.ranvier.study.test.ScanTest;

/// Figures of single tests in healthy people, some of them with one lesion.
record TestTargets(People people, StudyTables tables, Targets targets) {

  private static final int F_STIMULI = 32;
  private static final double MICROVOLTS = 1000;
  private static final double MOST_HERTZ = 15;
  private static final double YEARS_OF_LOSS = 3;
  private static final double DAYS = 365.25;
  private static final double EFFORT_HERTZ = 25;
  private static final double EFFORT_SECONDS = 60;
  private static final double STIMULUS = 1.2;

  TestTargets(int count, StudyTables tables, Targets targets) {
    this(new People(Preset.HEALTHY, count), tables, targets);
  }

  /// One person's F waves.
  private record Waves(double persistence, double shortest, double dispersion, double microvolts) {}

  void addFWaves() {
    MotorPlan plan =
        new MotorPlan(Nerve.ULNAR, Muscle.ADM, Side.RIGHT, List.of(Site.WRIST), F_STIMULI);
    List<Waves> all =
        people.each(subject -> {
          FWaveTest.Series series = new FWaveTest(new VirtualBody(subject, tables)).of(plan);
          Figures latencies = Figures.of(series.latenciesMilliseconds());
          return new Waves(
              100.0 * latencies.count() / F_STIMULI,
              latencies.quantile(0),
              latencies.quantile(1) - latencies.quantile(0),
              MICROVOLTS * Figures.of(series.peakToPeakMillivolts()).mean());
        });
    double persistence = mean(all.stream().map(Waves::persistence).toList());
    double shortest = mean(all.stream().map(Waves::shortest).toList());
    double dispersion = mean(all.stream().map(Waves::dispersion).toList());
    double microvolts = mean(all.stream().map(Waves::microvolts).toList());
    targets.near("11", "ulnar F waves: persistence", 83, 10, persistence, "%", 0);
    targets.near("11", "ulnar F waves: shortest", 26.5, 1.5, shortest, "ms", 1);
    targets.near("11", "ulnar F waves: chronodispersion", 3.9, 1.2, dispersion, "ms", 1);
    targets.near("11", "ulnar F waves: mean amplitude", 347, 0.4 * 347, microvolts, "µV", 0);
  }

  void addNeedle() {
    List<NeedleFindings> healthy = people.each(subject -> needle(subject, 0));
    List<MeanPotential> seen =
        healthy.stream().flatMap(each -> each.potentials().stream()).toList();
    double amplitude = mean(seen.stream().map(MeanPotential::amplitudeMillivolts).toList());
    double duration = mean(seen.stream().map(MeanPotential::durationMilliseconds).toList());
    double area = mean(seen.stream().map(MeanPotential::areaMicrovoltMilliseconds).toList());
    double phases = mean(seen.stream().map(MeanPotential::phases).toList());
    targets.near("17", "needle, TA: amplitude", 0.66, 0.3 * 0.66, amplitude, "mV", 2);
    targets.near("17", "needle, TA: duration", 9.35, 0.15 * 9.35, duration, "ms", 2);
    targets.near("17", "needle, TA: area", 852, 0.3 * 852, area, "µV·ms", 0);
    targets.near("17", "needle, TA: phases", 3.5, 0.7, phases, "", 1);
    double slow = fastest(healthy).percent(hertz -> hertz <= MOST_HERTZ);
    targets.between(
        "18",
        "needle, TA, low effort: healthy people whose fastest unit fires at 15 Hz at most",
        "at most 12 to 15 Hz",
        97,
        Double.POSITIVE_INFINITY,
        slow,
        "%",
        0);
    List<NeedleFindings> blocked = people.each(subject -> needle(subject, 0.5));
    targets.between(
        "18",
        "the same with half of the axons blocked: fastest unit, mean",
        "above 15 Hz",
        MOST_HERTZ,
        Double.POSITIVE_INFINITY,
        fastest(blocked).mean(),
        "Hz",
        1);
  }

  private NeedleFindings needle(VirtualSubject subject, double blocked) {
    VirtualSubject ill =
        blocked == 0
            ? subject
            : People.with(
                subject,
                List.of(
                    NerveLesion.motor(
                        new Where.Branch(Side.RIGHT, Muscle.TA.id()),
                        new Effect.Blocked(blocked, Order.RANDOM))));
    return new NeedleTest(new VirtualBody(ill, tables))
        .examination(new NeedlePlan(Muscle.TA, Side.RIGHT))
        .findings();
  }

  private static Figures fastest(List<NeedleFindings> all) {
    return Figures.of(all.stream().map(each -> Examined.number(each.fastestHertz())).toList());
  }

  /// The scan of APB against the 18 open ones of nine people.
  void addScan() {
    SpecialPlan.Scan plan =
        new SpecialPlan.Scan(
            Muscle.APB, Side.RIGHT, Optional.of(Site.WRIST), SpecialPlan.Scan.USUAL_STIMULI);
    List<ScanIndices> all =
        people.each(subject ->
            ScanIndices.of(
                new ScanTest(new VirtualBody(subject, tables)).recording(plan).orElseThrow()));
    double stepix =
        mean(
            all.stream()
                .filter(each -> each.stepix().isPresent())
                .map(each -> (double) each.stepix().getAsInt())
                .toList());
    double ampix = mean(all.stream().map(ScanIndices::ampixMicrovolts).toList());
    double half = mean(all.stream().map(each -> (double) each.d50()).toList());
    double range = mean(all.stream().map(ScanIndices::relativeRange).toList());
    targets.near("14", "scan of APB: STEPIX", 112, 22, stepix, "", 0);
    targets.near("14", "scan of APB: AMPIX", 92, 16, ampix, "µV", 0);
    targets.near("14", "scan of APB: D50", 37.2, 5.5, half, "", 1);
    targets.near("14", "scan of APB: (S95 − S5) / S50", 0.43, 0.1, range, "", 2);
  }

  void addUnitLoss() {
    double most = 100 * mean(people.each(subject -> deficit(subject, 0.6)));
    double least = 100 * mean(people.each(subject -> deficit(subject, 0.9)));
    targets.between(
        "20",
        "TA, 60 % of units lost over three years: force lost",
        "normal until 50 to 80 % are lost",
        Double.NEGATIVE_INFINITY,
        10,
        most,
        "%",
        1);
    targets.between(
        "20",
        "TA, 90 % of units lost over three years: force lost",
        "weak",
        25,
        Double.POSITIVE_INFINITY,
        least,
        "%",
        1);
  }

  private double deficit(VirtualSubject subject, double share) {
    MotorPool pool =
        new PoolMaker(Muscles.shipped())
            .pool(Muscle.TA, Side.RIGHT, subject.ageYears(), subject.streams());
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < pool.size(); i++) {
      order.add(i);
    }
    long seed = subject.streams().with("order of loss").generator().nextLong();
    Collections.shuffle(order, new Random(seed));
    UnitCourse[] courses = new UnitCourse[pool.size()];
    Arrays.fill(courses, UnitCourse.HEALTHY);
    boolean[] driven = new boolean[pool.size()];
    Arrays.fill(driven, true);
    int lost = (int) (share * pool.size());
    for (int i = 0; i < lost; i++) {
      courses[order.get(i)] = UnitCourse.lost(YEARS_OF_LOSS * DAYS * (1 - (i + 0.5) / lost));
      driven[order.get(i)] = false;
    }
    MuscleState state = Remodelling.shipped().after(pool, List.of(courses));
    return 1 - ForceFraction.of(pool, driven, state);
  }

  void addActivity() {
    Hyperpolarisation after = Hyperpolarisation.none().after(EFFORT_HERTZ, EFFORT_SECONDS);
    double rise = 100 * mean(people.each(subject -> thresholdRise(nerve(subject), after)));
    double loss = 100 * mean(people.each(subject -> responseLoss(nerve(subject), after)));
    targets.between(
        "21",
        "ulnar, after 60 s of greatest effort: rise of thresholds",
        "15 to 24 %",
        10,
        29,
        rise,
        "%",
        1);
    targets.between(
        "21",
        "ulnar, the same: units that drop out of the response in health",
        "none",
        Double.NEGATIVE_INFINITY,
        3,
        loss,
        "%",
        1);
  }

  private NerveState nerve(VirtualSubject subject) {
    return new VirtualBody(subject, tables).muscle(Muscle.ADM, Side.RIGHT).nerve();
  }

  private static double thresholdRise(NerveState nerve, Hyperpolarisation after) {
    double[] rested = nerve.at(Site.WRIST).thresholds();
    double[] risen = nerve.after(after).at(Site.WRIST).thresholds();
    return Arrays.stream(risen).sum() / Arrays.stream(rested).sum() - 1;
  }

  private static double responseLoss(NerveState nerve, Hyperpolarisation after) {
    Shock shock = Shock.timesLargest(STIMULUS);
    return 1
        - (double) fired(nerve.after(after).from(Site.WRIST, shock))
            / fired(nerve.from(Site.WRIST, shock));
  }

  private static long fired(double[] arrivals) {
    return Arrays.stream(arrivals).filter(each -> !Double.isNaN(each)).count();
  }

  void addGrip() {
    double ulnar = 100 * mean(people.each(subject -> gripLoss(subject, Nerve.ULNAR)));
    double median = 100 * mean(people.each(subject -> gripLoss(subject, Nerve.MEDIAN)));
    targets.near("22", "power grip lost by ulnar block at the wrist", 26.9, 6, ulnar, "%", 1);
    targets.between(
        "22",
        "power grip lost by median block at the wrist",
        "not significant",
        Double.NEGATIVE_INFINITY,
        10,
        median,
        "%",
        1);
  }

  /// A full block of all that the nerve moves beyond the wrist.
  private double gripLoss(VirtualSubject subject, Nerve nerve) {
    Set<Muscle> muscles =
        nerve == Nerve.ULNAR
            ? EnumSet.of(Muscle.ADM, Muscle.INTEROSSEI, Muscle.ADP, Muscle.FDI)
            : EnumSet.of(Muscle.APB, Muscle.OPPONENS);
    // The shortest stretch that all branches to these muscles pass.
    Where stretch =
        new Where.Stretch(Side.RIGHT, nerve, new Place(Site.WRIST, 0), new Place(Site.WRIST, 1));
    VirtualSubject ill =
        People.with(
            subject, List.of(NerveLesion.motor(stretch, new Effect.Blocked(1, Order.RANDOM))));
    VirtualBody body = new VirtualBody(ill, tables);
    for (Muscle muscle : muscles) {
      if (body.muscle(muscle, Side.RIGHT).forceFraction() > 0) {
        throw new IllegalStateException("The block must stop all of " + muscle.id());
      }
    }
    return 1 - new GripTest(body).fraction(Side.RIGHT);
  }

  private static double mean(List<Double> values) {
    return Figures.of(values).mean();
  }
}
