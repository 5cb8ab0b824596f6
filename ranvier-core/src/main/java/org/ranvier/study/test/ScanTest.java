package org.ranvier.study.test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import org.ranvier.anatomy.Site;
import org.ranvier.muscle.MotorUnit;
import org.ranvier.random.Streams;
import org.ranvier.reference.FigureList;
import org.ranvier.result.Result;
import org.ranvier.study.body.LimbMuscle;
import org.ranvier.study.body.VirtualBody;
import org.ranvier.study.nerve.Stimulation;
import org.ranvier.study.protocol.SpecialPlan;
import org.ranvier.study.scan.CmapScan;
import org.ranvier.study.scan.ScanAnalysis;
import org.ranvier.study.scan.ScanAnswer;
import org.ranvier.study.scan.ScanSimulator;

/// A CMAP scan: the potentials of all units that a shock excites are summed as at the skin, and the
/// sum's negative peak is read. So units that come late or cancel others count for less than they
/// are, as in life.
public final class ScanTest {

  private static final double TENTHS_OF_A_MICROVOLT = 10_000;

  private final VirtualBody body;
  private final FigureList figures = SpecialFigures.SCAN;

  public ScanTest(VirtualBody body) {
    this.body = body;
  }

  SpecialFinding of(SpecialPlan.Scan plan) {
    LimbMuscle muscle = body.muscle(plan.muscle(), plan.side());
    Site site = SpecialTests.site(body, muscle, plan.site());
    String title = "CMAP scan: " + SpecialTests.nerveAndMuscle(muscle);
    Optional<CmapScan> scan = scan(plan, muscle, site);
    Result result =
        scan.map(recorded -> analysed(plan, title, site, recorded))
            .orElseGet(() -> nothing(title, site));
    return new SpecialFinding(SpecialTests.name(plan), result, scan);
  }

  /// @return the scan itself; empty if nothing responds
  public Optional<CmapScan> recording(SpecialPlan.Scan plan) {
    LimbMuscle muscle = body.muscle(plan.muscle(), plan.side());
    return scan(plan, muscle, SpecialTests.site(body, muscle, plan.site()));
  }

  private Result analysed(SpecialPlan.Scan plan, String title, Site site, CmapScan scan) {
    return ScanAnswer.of(
        SpecialTests.name(plan),
        title,
        facts(site),
        ScanAnalysis.of(scan, Streams.of(1), false),
        OptionalInt.empty());
  }

  private Result nothing(String title, Site site) {
    return new Result(
        title,
        "How many motor units does the scan show, and how large are they?",
        facts(site),
        List.of("Nothing responds at the %s, so there is no scan.".formatted(site.id())),
        List.of(),
        List.of(),
        List.of());
  }

  private List<Result.Fact> facts(Site site) {
    return List.of(
        new Result.Fact("stimulated at", site.id()),
        new Result.Fact(
            "noise",
            String.format(Locale.ROOT, "%.0f µV", body.subject().settings().noiseMicrovolts())));
  }

  private Optional<CmapScan> scan(SpecialPlan.Scan plan, LimbMuscle muscle, Site site) {
    Stimulation shocked = muscle.nerve().at(site);
    double[] arrivals = shocked.arrivals();
    double[] weights = MotorTest.recordedSizes(muscle, site);
    double lowest = Double.POSITIVE_INFINITY;
    for (int i = 0; i < arrivals.length; i++) {
      if (!Double.isNaN(arrivals[i]) && weights[i] > 0) {
        lowest = Math.min(lowest, shocked.thresholds()[i]);
      }
    }
    double highest =
        body.subject().settings().stimulusFactor()
            * muscle.pool().units().stream().mapToDouble(MotorUnit::threshold).max().orElse(0);
    double weakest = figures.value("below") * lowest;
    if (!(weakest < highest)) {
      return Optional.empty();
    }
    double milliamperes = figures.value("threshold-milliamperes");
    int before = (int) figures.value("before");
    int after = (int) figures.value("after");
    double[] stimuli =
        ScanSimulator.stimuli(
            highest * milliamperes, weakest * milliamperes, plan.stimuli(), before, after);
    Streams own =
        body.subject().streams().with("scan").with(plan.side().id()).with(plan.muscle().id());
    List<ScannedMuscle> muscles = muscles(muscle, site, shocked, highest, own);
    double[] responses = new double[stimuli.length];
    for (int k = 0; k < stimuli.length; k++) {
      stimuli[k] = rounded(stimuli[k]);
      responses[k] = response(muscles, stimuli[k] / milliamperes, k, own.with("noise").with(k));
    }
    return Optional.of(
        new CmapScan(
            stimuli,
            responses,
            new CmapScan.Parts(0, before, before + plan.stimuli(), stimuli.length)));
  }

  private List<ScannedMuscle> muscles(
      LimbMuscle muscle, Site site, Stimulation shocked, double highest, Streams own) {
    MuscleElectrodes electrodes = new MotorTest(body).electrodes(muscle, List.of(site));
    double[] arrivals = shocked.arrivals();
    double[] weights = MotorTest.recordedSizes(muscle, site);
    double[][] units = new double[arrivals.length][0];
    for (int i = 0; i < units.length; i++) {
      if (!Double.isNaN(arrivals[i])) {
        units[i] = electrodes.alone(i, arrivals[i], weights[i]);
      }
    }
    List<ScannedMuscle> muscles = new ArrayList<>();
    muscles.add(new ScannedMuscle(shocked, units, 1, own));
    muscles.addAll(electrodes.neighbours(site, highest, own));
    return muscles;
  }

  /// @return the negative peak in mV
  private double response(List<ScannedMuscle> muscles, double strength, int number, Streams noise) {
    double[] sum = new double[muscles.stream().mapToInt(ScannedMuscle::length).max().orElse(0)];
    muscles.forEach(each -> each.addTo(sum, strength, number));
    double peak = 0;
    for (double value : sum) {
      peak = Math.max(peak, value);
    }
    RandomGenerator random = noise.generator();
    double deviation =
        body.subject().settings().noiseMicrovolts() / MuscleElectrodes.MICROVOLTS_OF_A_MILLIVOLT;
    return rounded(peak + deviation * random.nextGaussian());
  }

  /// As in the file of a scan.
  private static double rounded(double value) {
    return Math.rint(value * TENTHS_OF_A_MICROVOLT) / TENTHS_OF_A_MICROVOLT;
  }
}
