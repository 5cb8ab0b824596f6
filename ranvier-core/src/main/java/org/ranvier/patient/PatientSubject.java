package org.ranvier.patient;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ranvier.anatomy.Atlas;
import org.ranvier.anatomy.Limb;
import org.ranvier.anatomy.LimbPart;
import org.ranvier.anatomy.Muscle;
import org.ranvier.patient.trait.PatientTraits;
import org.ranvier.random.Streams;
import org.ranvier.record.Course;
import org.ranvier.record.Laboratory;
import org.ranvier.record.Onset;
import org.ranvier.record.Sign;
import org.ranvier.record.Subject;
import org.ranvier.record.TestResult;
import org.ranvier.study.nerve.NerveLesion;
import org.ranvier.study.nerve.NerveMap;
import org.ranvier.study.nerve.NervePath;
import org.ranvier.study.nerve.Where;
import org.ranvier.study.protocol.Protocol;
import org.ranvier.study.protocol.Settings;
import org.ranvier.study.subject.Fasciculation;
import org.ranvier.study.subject.Range;
import org.ranvier.study.subject.VirtualSubject;

/// A patient as an examination meets the patient on one day.
final class PatientSubject {

  /// The skin is warmed before an examination.
  private static final double SKIN_CELSIUS = 33;

  private static final double MONTHS_OF_A_YEAR = 12;
  private static final double TENTHS = 10;

  private final VirtualPatient patient;
  private final PatientTraits traits;
  private final Streams streams;

  /// @param body streams from which the examination draws
  PatientSubject(VirtualPatient patient, Streams body) {
    this.patient = patient;
    traits = patient.traits();
    streams = body;
  }

  VirtualSubject subject(
      String id, List<NerveLesion> lesions, Protocol protocol, Settings settings) {
    return new VirtualSubject(
        id,
        traits.disease().id(),
        person(),
        SKIN_CELSIUS,
        SKIN_CELSIUS,
        course(),
        patient.signs(),
        laboratory(),
        lesions,
        fasciculation(),
        protocol,
        settings,
        streams);
  }

  private Subject person() {
    return new Subject(
        OptionalDouble.of(rounded(patient.ageYears())),
        OptionalDouble.of(rounded(traits.ageAtOnsetYears())),
        Optional.of(traits.sex()),
        OptionalDouble.of(Math.rint(traits.heightCentimetres())),
        OptionalDouble.of(Math.rint(traits.weightKilograms())));
  }

  private Course course() {
    double months = MONTHS_OF_A_YEAR * (patient.ageYears() - traits.ageAtOnsetYears());
    return new Course(
        OptionalDouble.of(rounded(months)),
        Optional.of(traits.signs().progression()),
        traits.lesions().isEmpty() ? Optional.empty() : onset(traits.lesions().getFirst().where()),
        Optional.of(traits.signs().diffuseAtOnset()),
        Optional.of(false),
        Optional.empty());
  }

  /// The part that the first lesion weakens: distal if it concerns any distal muscle.
  private Optional<Onset> onset(Where where) {
    if (traits.signs().diffuseAtOnset()) {
      return Optional.of(Onset.DIFFUSE);
    }
    if (where instanceof Where.Neurons neurons && neurons.muscles().contains(Muscle.TONGUE)) {
      return Optional.of(Onset.BULBAR);
    }
    if (where instanceof Where.Neurons neurons
        && neurons.muscles().contains(Muscle.RECTUS_ABDOMINIS)) {
      return Optional.of(Onset.AXIAL);
    }
    NerveMap map = NerveMap.shipped();
    boolean distal = false;
    Optional<Limb> limb = Optional.empty();
    for (Muscle muscle : map.muscles()) {
      NervePath path = map.path(muscle, TENTHS * traits.heightCentimetres());
      if (path.shareMeeting(where) > 0) {
        limb = Optional.of(path.course().limb());
        distal |=
            Atlas.shipped().supply(muscle).part().filter(PatientSubject::isDistal).isPresent();
      }
    }
    boolean atEnd = distal;
    return limb.map(each ->
        each == Limb.ARM
            ? atEnd ? Onset.ARM_DISTAL : Onset.ARM_PROXIMAL
            : atEnd ? Onset.LEG_DISTAL : Onset.LEG_PROXIMAL);
  }

  private static boolean isDistal(LimbPart part) {
    return switch (part) {
      case FOREARM, HAND, LOWER_LEG, FOOT -> true;
      case SHOULDER, UPPER_ARM, HIP, THIGH -> false;
    };
  }

  private Laboratory laboratory() {
    return new Laboratory(
        Optional.of(traits.antiGm1Positive() ? TestResult.POSITIVE : TestResult.NEGATIVE),
        Optional.empty(),
        Optional.empty(),
        OptionalDouble.of(hundredths(traits.signs().csfProteinGramsPerLitre())),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private Fasciculation fasciculation() {
    return traits.signs().prone().contains(Sign.FASCICULATION)
        ? new Fasciculation(
            traits.signs().fasciculatingMuscles(),
            Range.of(traits.signs().fasciculationsPerMinute()))
        : Fasciculation.NONE;
  }

  private static double hundredths(double value) {
    return Math.rint(TENTHS * TENTHS * value) / (TENTHS * TENTHS);
  }

  private static double rounded(double value) {
    return Math.rint(TENTHS * value) / TENTHS;
  }
}
