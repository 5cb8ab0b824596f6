package org.ranvier.benchmarks.study;

import java.util.Arrays;
import java.util.List;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;
import org.ranvier.benchmarks.study.Change.Size;
import org.ranvier.muscle.Placement;
import org.ranvier.muscle.RecordedTime;
import org.ranvier.muscle.SurfaceRecording;
import org.ranvier.muscle.UnitFirings;
import org.ranvier.record.MotorResponse;
import org.ranvier.record.MotorStudy;
import org.ranvier.record.Outcome;
import org.ranvier.study.body.LimbMuscle;
import org.ranvier.study.body.StudyTables;
import org.ranvier.study.body.VirtualBody;
import org.ranvier.study.nerve.Effect;
import org.ranvier.study.nerve.NerveLesion;
import org.ranvier.study.nerve.Place;
import org.ranvier.study.nerve.Where;
import org.ranvier.study.protocol.MotorPlan;
import org.ranvier.study.subject.VirtualSubject;
import org.ranvier.study.test.MotorTest;

/// One person's median nerve with a lesion in the forearm, read in two ways: as `examine` measures
/// traces, and over all negative phases of a response without noise and amplifier.
///
/// @param measured the negative peak's amplitude and area, the total duration
record Forearm(Change measured, Change allPhases) {

  private static final double SWEEP_MILLISECONDS = 90;
  private static final double STANDARD_CELSIUS = 33;
  private static final MotorPlan PLAN =
      new MotorPlan(Nerve.MEDIAN, Muscle.APB, Side.RIGHT, List.of(Site.WRIST, Site.ELBOW), 0);

  static Forearm of(VirtualSubject subject, Effect effect, StudyTables tables) {
    Where stretch =
        new Where.Stretch(Side.RIGHT, Nerve.MEDIAN, Place.at(Site.WRIST), Place.at(Site.ELBOW));
    VirtualSubject ill = People.with(subject, List.of(NerveLesion.motor(stretch, effect)));
    VirtualBody body = new VirtualBody(ill, tables);
    MotorStudy study = new MotorTest(body).of(PLAN);
    LimbMuscle muscle = body.muscle(Muscle.APB, Side.RIGHT);
    return new Forearm(
        Change.of(measured(study.responses().get(0)), measured(study.responses().get(1))),
        Change.of(phases(muscle, Site.WRIST, tables), phases(muscle, Site.ELBOW, tables)));
  }

  private static Size measured(MotorResponse response) {
    return response.outcome() instanceof Outcome.Recorded seen
        ? new Size(
            Examined.number(seen.amplitudeMillivolts()),
            Examined.number(seen.areaMillivoltMilliseconds()),
            Examined.number(seen.totalDurationMilliseconds()))
        : new Size(0, 0, Double.NaN);
  }

  private static Size phases(LimbMuscle muscle, Site site, StudyTables tables) {
    RecordedTime time = RecordedTime.of(0, SWEEP_MILLISECONDS);
    double[] arrivals = muscle.nerve().at(site).arrivals();
    double[] healthy = new double[arrivals.length];
    Arrays.fill(healthy, 1);
    double[] trace =
        new SurfaceRecording(
                muscle.pool(),
                tables.potentials(Muscle.APB, new Placement(0, 0)),
                STANDARD_CELSIUS,
                time)
            .potential(UnitFirings.ofPool(arrivals, healthy));
    double amplitude = Arrays.stream(trace).max().orElseThrow();
    double least = Math.max(0.02, 0.01 * amplitude); // mV: where a response begins and ends
    double area = 0;
    int first = trace.length;
    int last = 0;
    for (int i = 0; i < trace.length; i++) {
      area += Math.max(0, trace[i]) * time.intervalMilliseconds();
      if (trace[i] > least) {
        first = Math.min(first, i);
        last = i;
      }
    }
    return new Size(amplitude, area, (last - first) * time.intervalMilliseconds());
  }
}
