package org.ranvier.muscle.needle;

import java.util.Arrays;
import java.util.Optional;
import org.ranvier.muscle.MotorPool;
import org.ranvier.muscle.force.ForceTrace;
import org.ranvier.muscle.remodelling.MuscleState;
import org.ranvier.muscle.remodelling.Remodelling;
import org.ranvier.random.Streams;
import org.ranvier.reference.FigureList;

/// Examination of one muscle with a concentric needle: at rest, at low effort at some places, at
/// the greatest effort.
public final class NeedleExamination {

  /// Length of the trace at the greatest effort that is judged, in ms.
  private static final double JUDGED_MILLISECONDS = 1000;

  private static final class Shipped {
    static final NeedleModel MODEL = NeedleModel.shipped();
    static final FibrePotential FIBRE = new FibrePotential(MODEL.fibres);
  }

  private final NeedleModel model = Shipped.MODEL;
  private final MotorPool pool;
  private final MuscleState state;
  private final double[] driven;
  private final double[] ectopicPerMinute;
  private final Streams streams;
  private final Recruitment recruitment;
  private final Insertion insertion;

  /// @param state of the same pool
  /// @param driven for each unit the share of its impulses that arrive, 0 to 1
  /// @param ectopicPerMinute for each unit how often it fires by itself
  /// @param streams of this muscle's examination
  public NeedleExamination(
      MotorPool pool,
      MuscleState state,
      double[] driven,
      double[] ectopicPerMinute,
      Streams streams) {
    if (driven.length != pool.size() || ectopicPerMinute.length != pool.size()) {
      throw new IllegalArgumentException(
          "Drive and ectopic rates must be given for each unit, but %d units have %d and %d"
              .formatted(pool.size(), driven.length, ectopicPerMinute.length));
    }
    this.pool = pool;
    this.state = state;
    this.driven = driven.clone();
    this.ectopicPerMinute = ectopicPerMinute.clone();
    this.streams = streams;
    recruitment = new Recruitment(model, pool);
    insertion = new Insertion(model, Shipped.FIBRE, pool);
  }

  /// @return what is found
  public NeedleFindings findings() {
    FigureList limits = model.limits;
    LowEffort low = lowEffort(state, driven);
    LowEffort before = isHealthy() ? low : beforeIllness();
    Optional<MeanPotential> potentials = low.mean();
    double fullness = new FilledShare(model).of(voluntary(1, JUDGED_MILLISECONDS, 0));
    return new NeedleFindings(
        fibrillationScore(),
        low.fasciculationsPerMinute(),
        visibleFasciculationsPerMinute(),
        potentials,
        low.fastestHertz(),
        low.ratio(),
        fullness,
        FilledShare.judged(fullness, limits),
        isReduced(low, before),
        potentials.isPresent() && isChronic(potentials.orElseThrow()));
  }

  /// A trace at an effort.
  ///
  /// @param effort wanted force as a share of the greatest in health, 0 to 1
  /// @param place of the needle, from 0
  /// @return mV, negative upward, with noise; sampled at [#sampleMilliseconds()]
  public double[] voluntary(double effort, double milliseconds, int place) {
    double[] rates = recruitment.ratesHertz(effort, driven, state);
    boolean[] wanted = new boolean[rates.length];
    for (int i = 0; i < wanted.length; i++) {
      wanted[i] = rates[i] * driven[i] > 0;
    }
    Streams here = place(place);
    double[][] potentials = insertion.potentials(state, wanted, here);
    Discharges discharges = new Discharges(model);
    NeedleTrace trace = new NeedleTrace(model, milliseconds);
    for (int i = 0; i < rates.length; i++) {
      trace.add(
          potentials[i],
          discharges.voluntary(rates[i], driven[i], milliseconds, here.with("run").with(i)));
    }
    return trace.withNoise(here.with("voluntary noise"));
  }

  /// A trace at rest: fibrillations and fasciculations.
  ///
  /// @param place of the needle, from 0
  /// @return mV, negative upward, with noise; sampled at [#sampleMilliseconds()]
  public double[] atRest(double milliseconds, int place) {
    boolean[] wanted = new boolean[pool.size()];
    for (int i = 0; i < wanted.length; i++) {
      wanted[i] = ectopicPerMinute[i] > 0;
    }
    Streams here = place(place);
    double[][] potentials = insertion.potentials(state, wanted, here);
    Discharges discharges = new Discharges(model);
    NeedleTrace trace = new NeedleTrace(model, milliseconds);
    for (int i = 0; i < wanted.length; i++) {
      double[] times =
          discharges.fasciculations(ectopicPerMinute[i], milliseconds, here.with("run").with(i));
      trace.add(potentials[i], times);
    }
    new Fibrillations(model, Shipped.FIBRE)
        .add(trace, fibrillationGrade(), state.denervatedSize(), here.with("fibrillations"));
    return trace.withNoise(here.with("rest noise"));
  }

  /// @return time between samples of the traces
  public double sampleMilliseconds() {
    return model.sampleMilliseconds();
  }

  private Streams place(int place) {
    return streams.with("place").with(place);
  }

  private LowEffort lowEffort(MuscleState muscle, double[] drive) {
    LowEffort low = new LowEffort(model, insertion, recruitment);
    for (int i = 0; i < model.examination.value("insertions"); i++) {
      low.look(muscle, drive, ectopicPerMinute, place(i));
    }
    return low;
  }

  /// The same needle at the same places of the muscle in health.
  private LowEffort beforeIllness() {
    double[] all = new double[pool.size()];
    Arrays.fill(all, 1);
    return lowEffort(Remodelling.shipped().healthy(pool), all);
  }

  private boolean isHealthy() {
    for (int i = 0; i < driven.length; i++) {
      if (driven[i] < 1 || state.weight(i) != 1 || state.unit(i).sprouted() > 0) {
        return false;
      }
    }
    return true;
  }

  private boolean isReduced(LowEffort now, LowEffort before) {
    FigureList limits = model.limits;
    if (now.ratio().isEmpty()) {
      return true;
    }
    double usual = before.ratio().orElseThrow();
    return now.placesFasterThan(limits.value("fastest")) >= limits.value("places")
        || now.ratio().getAsDouble() > limits.value("ratio") * usual;
  }

  /// Compared with units as healthy as they were, of which the same are driven: where some do not
  /// answer, larger ones are called up, which is no sign of remodelling.
  private boolean isChronic(MeanPotential now) {
    if (state.sproutDays() < model.limits.value("chronic-days")) {
      return false;
    }
    MeanPotential before =
        lowEffort(Remodelling.shipped().healthy(pool), driven).mean().orElse(now);
    FigureList limits = model.limits;
    return now.amplitudeMillivolts() > limits.value("amplitude") * before.amplitudeMillivolts()
        || now.durationMilliseconds() > limits.value("duration") * before.durationMilliseconds()
        || now.polyphasicShare() > limits.value("polyphasic");
  }

  private double fibrillationGrade() {
    double scale = model.spontaneous.value("fibrillation-scale");
    return -4 * Math.expm1(-state.fibrillatingFraction() / scale); // grades are 0 to 4
  }

  private int fibrillationScore() {
    return (int) Math.round(fibrillationGrade());
  }

  private double visibleFasciculationsPerMinute() {
    ForceTrace force = new ForceTrace(pool, state);
    double sum = 0;
    for (int i = 0; i < ectopicPerMinute.length; i++) {
      if (force.twitchFraction(i) > model.spontaneous.value("visible-from")) {
        sum += ectopicPerMinute[i];
      }
    }
    return sum;
  }
}
