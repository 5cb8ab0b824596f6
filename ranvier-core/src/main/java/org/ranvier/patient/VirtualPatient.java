package org.ranvier.patient;

import java.util.List;
import java.util.Optional;
import org.ranvier.anatomy.Movement;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;
import org.ranvier.immune.Giving;
import org.ranvier.immune.ImmuneCourse;
import org.ranvier.muscle.force.Grasp;
import org.ranvier.patient.lesion.LesionState;
import org.ranvier.patient.lesion.NerveDay;
import org.ranvier.patient.lesion.NerveLesions;
import org.ranvier.patient.limb.PatientMuscles;
import org.ranvier.patient.trait.PatientTraits;
import org.ranvier.patient.trait.TraitFigures;
import org.ranvier.random.Streams;
import org.ranvier.record.Agent;
import org.ranvier.record.Signs;
import org.ranvier.study.protocol.Protocol;
import org.ranvier.study.protocol.Settings;
import org.ranvier.study.subject.VirtualSubject;

/// A virtual patient who lives day by day. Day 0 is that of the first symptom; what is asked is so
/// on this morning. What is given acts during its day. After death nothing changes any more. For
/// one thread.
public final class VirtualPatient {

  private static final double DAYS_OF_A_YEAR = 365.25;
  private static final double MILLIMETRES = 10;

  /// Its neurons stand for those of breathing, which the atlas does not have.
  private static final Muscle BREATHING = Muscle.RECTUS_ABDOMINIS;

  private final PatientTraits traits;
  private final Streams streams;
  private final Streams body;
  private final HandNorm hands;
  private final Strengths strengths;
  private final ImmuneCourse immune;
  private final NerveLesions lesions;
  private final PatientMuscles muscles;
  private final Orthoses orthoses;
  private final int naturalDeath;
  private final Circumstances circumstances;
  private int day;
  private int suffocated = Integer.MAX_VALUE;

  private VirtualPatient(
      PatientTraits traits,
      Streams streams,
      ImmuneCourse immune,
      NerveLesions lesions,
      PatientMuscles muscles,
      Orthoses orthoses,
      Circumstances circumstances) {
    this.traits = traits;
    this.streams = streams;
    this.immune = immune;
    this.lesions = lesions;
    this.muscles = muscles;
    this.orthoses = orthoses;
    body = BodyStreams.of(streams, traits.dominant());
    hands = new HandNorm(traits, body);
    strengths = new Strengths(muscles, lesions, traits.nerve());
    naturalDeath = naturalDeath();
    this.circumstances = circumstances;
  }

  /// @param streams from which all that happens by chance is drawn
  /// @return the patient on the morning of the first symptom
  public static VirtualPatient of(PatientTraits traits, Streams streams) {
    VirtualPatient patient =
        new VirtualPatient(
            traits,
            streams,
            ImmuneCourse.of(traits.immune()),
            new NerveLesions(traits, streams.with("lesions")),
            PatientMuscles.healthy(MILLIMETRES * traits.heightCentimetres()),
            new Orthoses(),
            new Circumstances(traits, streams));
    for (patient.day = traits.firstDay(); patient.day < 0; ) {
      patient.live(traits.immune().untreatedDrive());
    }
    patient.appear();
    return patient;
  }

  /// @return the same patient, to be treated otherwise from now on
  public VirtualPatient copy() {
    VirtualPatient copy =
        new VirtualPatient(
            traits,
            streams,
            immune.copy(),
            lesions.copy(),
            muscles.copy(),
            orthoses.copy(),
            circumstances.copy());
    copy.day = day;
    copy.suffocated = suffocated;
    return copy;
  }

  /// @return who the patient is
  public PatientTraits traits() {
    return traits;
  }

  /// @return days since the first symptom
  public int day() {
    return day;
  }

  /// @return age this morning
  public double ageYears() {
    return traits.ageAtOnsetYears() + day / DAYS_OF_A_YEAR;
  }

  public boolean alive() {
    return death().isEmpty();
  }

  /// @return when and of what the patient has died; empty while alive
  public Optional<Death> death() {
    if (day < Math.min(naturalDeath, suffocated)) {
      return Optional.empty();
    }
    return Optional.of(
        suffocated < naturalDeath
            ? new Death(suffocated, Death.Cause.RESPIRATORY_FAILURE)
            : new Death(naturalDeath, Death.Cause.OTHER));
  }

  /// Plans a treatment for today or later.
  ///
  /// @throws IllegalArgumentException if its day is over
  public void give(Giving giving) {
    if (giving.day() < day) {
      throw new IllegalArgumentException(
          "A treatment must be given today (day %d) or later, but %s is given on day %d"
              .formatted(day, giving.agent().id(), giving.day()));
    }
    switch (giving.agent()) {
      case ORTHOSIS -> orthoses.give(giving);
      case PHYSIOTHERAPY -> {
        // No measured effect on strength is known; see docs/concepts/patient.md.
      }
      default -> immune.give(giving);
    }
  }

  /// Takes back what is planned of a treatment from a day on.
  public void cancel(Agent agent, int fromDay) {
    if (agent == Agent.ORTHOSIS) {
      orthoses.cancel(fromDay);
    } else {
      immune.cancel(agent, fromDay);
    }
  }

  /// Lives through the day.
  public void nextDay() {
    if (!alive()) {
      return;
    }
    immune.nextDay();
    live(immune.drive());
    if (breathingLoss() >= traits.nerve().respiratoryLoss()) {
      suffocated = Math.min(suffocated, day);
    }
  }

  private void live(double drive) {
    appear();
    double factor = circumstances.factor(day);
    double untreated = traits.immune().untreatedDrive() * factor;
    NerveDay today = new NerveDay(day, drive * factor, untreated);
    lesions.pass(today);
    circumstances.pass(day, today.heldBack());
    muscles.pass(lesions);
    day++;
  }

  private void appear() {
    lesions.appear(day, where -> muscles.concern(lesions.size() - 1, where));
  }

  private double breathingLoss() {
    return Math.min(muscles.lost(BREATHING, Side.LEFT), muscles.lost(BREATHING, Side.RIGHT));
  }

  /// @return immunoglobulin, antibody, complement and what drives block
  public ImmuneCourse immune() {
    return immune;
  }

  /// @return the lesions in the order in which they appeared
  public List<LesionState> lesions() {
    return lesions.states();
  }

  /// @return whether the disease has come to rest by itself
  public boolean inRemission() {
    return circumstances.inRemission(day);
  }

  /// @return force of a muscle at the greatest effort, against health
  public double force(Muscle muscle, Side side) {
    return muscles.force(muscle, side);
  }

  /// @return torque of a movement against health
  public double strength(Movement movement, Side side) {
    return strengths.movement(movement, side);
  }

  /// @param skinCelsius temperature of the skin; below 32 °C block grows
  /// @return the same in the cold
  public double strength(Movement movement, Side side, double skinCelsius) {
    return strengths.movement(movement, side, skinCelsius);
  }

  /// @return force of a grasp against health; a splint that is worn today holds the wrist
  public double graspFraction(Grasp grasp, Side side) {
    return strengths.grasp(grasp, side, orthoses.worn(day));
  }

  /// @return force of a grasp
  /// @throws IllegalArgumentException for a grasp that has no norm in kilograms
  public double graspKilograms(Grasp grasp, Side side) {
    return hands.kilograms(grasp, ageYears(), side) * graspFraction(grasp, side);
  }

  /// @return force of power grip against health
  public double gripFraction(Side side) {
    return graspFraction(Grasp.POWER, side);
  }

  /// @return force of power grip
  public double gripKilograms(Side side) {
    return graspKilograms(Grasp.POWER, side);
  }

  /// @return share of a muscle's living axons that are blocked anywhere
  public double blockedFraction(Muscle muscle, Side side) {
    return muscles.blocked(muscle, side);
  }

  /// @return share of a muscle's axons that are lost
  public double lostFraction(Muscle muscle, Side side) {
    return muscles.lost(muscle, side);
  }

  /// @return what is left of a muscle's volume, 1 in health
  public double bulk(Muscle muscle, Side side) {
    return muscles.bulk(muscle, side);
  }

  /// @return signs as an examiner finds them today
  public Signs signs() {
    return BedsideSigns.of(traits.signs(), day, muscles);
  }

  /// What a motor study would find between two sites, were there neither noise nor dispersion.
  ///
  /// @return fall of the response's size from the distal to the proximal site, in percent
  /// @throws IllegalArgumentException if the axons cannot be stimulated at one of the sites
  public double conductionBlockPercent(Muscle muscle, Side side, Site distal, Site proximal) {
    return muscles.conductionBlockPercent(muscle, side, distal, proximal, lesions.states());
  }

  /// @return the patient as an examination of today meets the patient
  public VirtualSubject subject(String id, Protocol protocol, Settings settings) {
    return new PatientSubject(this, body).subject(id, lesions.effects(day), protocol, settings);
  }

  private int naturalDeath() {
    double hazards = -Math.log1p(-streams.with("death").generator().nextDouble());
    double age =
        TraitFigures.shipped()
            .mortality()
            .ageAtDeath(traits.sex(), traits.ageAtOnsetYears(), hazards);
    return (int) Math.ceil(DAYS_OF_A_YEAR * (age - traits.ageAtOnsetYears()));
  }
}
