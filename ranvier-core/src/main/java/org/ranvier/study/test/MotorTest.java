package org.ranvier.study.test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ranvier.anatomy.Site;
import org.ranvier.muscle.Muscles;
import org.ranvier.muscle.RecordedTime;
import org.ranvier.muscle.UnitFirings;
import org.ranvier.record.AmplitudeConvention;
import org.ranvier.record.Checks;
import org.ranvier.record.Moment;
import org.ranvier.record.MotorLimits;
import org.ranvier.record.MotorResponse;
import org.ranvier.record.MotorStudy;
import org.ranvier.record.Outcome;
import org.ranvier.record.trace.MeasuredResponse;
import org.ranvier.record.trace.Sweep;
import org.ranvier.record.trace.TraceMeasurement;
import org.ranvier.study.body.LimbMuscle;
import org.ranvier.study.body.VirtualBody;
import org.ranvier.study.nerve.Shock;
import org.ranvier.study.protocol.MotorPlan;
import org.ranvier.study.protocol.Settings;

/// Motor conduction: shocks at each site, the responses at the skin over the muscle, measured as
/// those of a machine are.
public final class MotorTest {

  private static final double BEFORE_MILLISECONDS = -2;
  private static final double SHORTEST_SWEEP = 40;

  /// No machine waits longer for a direct response; what comes later is not seen.
  private static final double LONGEST_SWEEP = 100;

  /// A response is over so long after its last impulse.
  private static final double AFTER_LAST = 30;

  private final VirtualBody body;
  private final Settings settings;

  public MotorTest(VirtualBody body) {
    this.body = body;
    settings = body.subject().settings();
  }

  /// @return the study, with a trace for each response
  /// @throws IllegalArgumentException if the nerve does not reach the muscle or cannot be
  ///   stimulated at a site
  public MotorStudy of(MotorPlan plan) {
    return of(plan, body.muscle(plan.muscle(), plan.side()), "motor");
  }

  /// The same of a muscle in some other state.
  ///
  /// @param name of the recording; recordings of one name have the same noise
  MotorStudy of(MotorPlan plan, LimbMuscle muscle, String name) {
    mustReach(plan, muscle);
    List<Site> sites =
        plan.sites().stream().sorted().toList(); // of one limb, from distal to proximal
    MuscleElectrodes electrodes = electrodes(muscle, sites);
    List<MotorResponse> responses = new ArrayList<>();
    Site distal = sites.getFirst();
    for (Site site : sites) {
      double distance =
          site == distal
              ? muscle.nerve().path().distanceMillimetres(site)
              : muscle.nerve().path().distanceMillimetres(responses.getLast().site(), site);
      responses.add(
          new MotorResponse(
              site,
              outcome(electrodes, site, name),
              OptionalDouble.of(Math.rint(distance)),
              OptionalDouble.empty(),
              Optional.of(settings.supramaximal())));
    }
    return new MotorStudy(
        Moment.UNKNOWN,
        plan.nerve(),
        plan.side(),
        Optional.of(plan.muscle()),
        OptionalDouble.of(body.subject().skinCelsius(plan.nerve().limb())),
        OptionalDouble.of(Muscles.shipped().amplifier().highPassHertz()),
        Optional.of(AmplitudeConvention.BASELINE_TO_PEAK),
        responses,
        plan.fWaveStimuli() > 0
            ? Optional.of(new FWaveTest(body).of(plan).waves())
            : Optional.empty(),
        checks(),
        MotorLimits.UNKNOWN);
  }

  /// Whether a shock stayed with its nerve, an examiner knows only where it surely did.
  private Checks checks() {
    return settings.coStimulation() == 0
        ? new Checks(Optional.empty(), Optional.of(true))
        : Checks.UNKNOWN;
  }

  private static void mustReach(MotorPlan plan, LimbMuscle muscle) {
    boolean reaches =
        muscle.nerve().path().nerve().filter(nerve -> nerve == plan.nerve()).isPresent();
    if (!reaches) {
      throw new IllegalArgumentException(
          "A motor study needs a nerve that moves the muscle, but the %s nerve does not reach %s; take %s"
              .formatted(
                  plan.nerve().id(),
                  plan.muscle().id(),
                  muscle
                      .nerve()
                      .path()
                      .nerve()
                      .map(nerve -> "the " + nerve.id() + " nerve")
                      .orElse("another muscle")));
    }
  }

  /// Long enough for the latest impulse that any shock sends to the muscle.
  MuscleElectrodes electrodes(LimbMuscle muscle, List<Site> sites) {
    double last = 0;
    for (Site site : sites) {
      for (double arrival : muscle.nerve().at(site).arrivals()) {
        last = Double.isNaN(arrival) ? last : Math.max(last, arrival);
      }
    }
    double end =
        Math.clamp(10 * Math.ceil((last + AFTER_LAST) / 10), SHORTEST_SWEEP, LONGEST_SWEEP);
    return new MuscleElectrodes(body, muscle, RecordedTime.of(BEFORE_MILLISECONDS, end));
  }

  private Outcome outcome(MuscleElectrodes electrodes, Site site, String name) {
    LimbMuscle muscle = electrodes.muscle();
    Shock shock = Shock.timesLargest(settings.stimulusFactor());
    UnitFirings firings = muscle.nerve().at(site).firings(shock, recordedSizes(muscle, site));
    Sweep sweep = electrodes.response(site, firings, name + " " + site.id());
    return switch (TraceMeasurement.measure(sweep)) {
      case MeasuredResponse.Nothing _ -> new Outcome.Absent();
      case MeasuredResponse.Present seen ->
          new Outcome.Recorded(
              Rounded.hundredths(seen.onsetMilliseconds()),
              Rounded.thousandths(seen.amplitudeMillivolts()),
              Rounded.hundredths(seen.areaMillivoltMilliseconds()),
              Rounded.hundredths(seen.durationMilliseconds()),
              Rounded.hundredths(seen.totalDurationMilliseconds()),
              Optional.of(seen.trace()));
    };
  }

  /// @return size of each unit in the response from a site, over its healthy size
  static double[] recordedSizes(LimbMuscle muscle, Site site) {
    double share = muscle.nerve().recordedShare(site);
    return Arrays.stream(muscle.state().weights()).map(weight -> weight * share).toArray();
  }
}
