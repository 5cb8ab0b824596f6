package org.ranvier.patient.care;

import java.util.Optional;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Side;
import org.ranvier.patient.VirtualPatient;
import org.ranvier.patient.trait.Disease;
import org.ranvier.record.Finding;
import org.ranvier.record.Sign;
import org.ranvier.record.Signs;

/// What a neurologist makes of a patient: a study of some nerves, perhaps a blood test, a name.
final class NeurologistVisit {

  private final CareModel care;
  private final Chances chances;

  NeurologistVisit(CareModel care, Chances chances) {
    this.care = care;
    this.chances = chances;
  }

  /// @param visit how many times the patient was seen by doctors
  Diagnosis diagnosis(VirtualPatient patient, int visit, CareLog log) {
    boolean expert =
        chances.happens(
            1 - (1 - care.inSearch("expert")) * Math.pow(1 - care.inSearch("expert-gain"), visit),
            "expert",
            visit);
    boolean full = expert || chances.happens(care.inSearch("full-study"), "full study", visit);
    double fall = FastStudy.of(full).largestFallPercent(patient);
    log.add(patient.day(), full ? CareStep.FULL_STUDY : CareStep.FOREARM_STUDY, fall);
    return switch (patient.traits().disease()) {
      case MMN -> ofMmn(patient, visit, expert, fall);
      case ALS -> ofAls(patient, visit, fall);
      case CIDP -> seen("cidp-seen", visit) ? Diagnosis.CIDP : other(patient, visit);
      case MULTIFOCAL_CIDP -> ofMultifocalCidp(patient, visit, fall);
      case NONE -> Diagnosis.UNEXPLAINED;
    };
  }

  private Diagnosis ofMmn(VirtualPatient patient, int visit, boolean expert, double fall) {
    boolean antibody = patient.traits().antiGm1Positive() && seen("antibody-tested", visit);
    double chance =
        Math.max(
            fall >= care.inSearch("definite-fall")
                ? care.inSearch("seen-definite")
                : fall >= care.inSearch("possible-fall")
                    ? care.inSearch("seen-possible")
                    : care.inSearch("seen-otherwise"),
            antibody ? care.inSearch("seen-antibody") : 0);
    double recognised = expert ? chance : chance * care.inSearch("expert-factor");
    return chances.happens(recognised, "recognised", visit) ? Diagnosis.MMN : other(patient, visit);
  }

  private Diagnosis ofAls(VirtualPatient patient, int visit, double fall) {
    Signs found = patient.signs();
    boolean signs =
        found.of(Sign.UPPER_MOTOR_NEURON).equals(Optional.of(Finding.PRESENT))
            || found.of(Sign.BULBAR).equals(Optional.of(Finding.PRESENT));
    if (seen(signs ? "als-seen-with-signs" : "als-seen-without-signs", visit)) {
      return Diagnosis.ALS;
    }
    boolean block = fall >= care.inSearch("possible-fall");
    return !signs && (block || seen("als-treated", visit)) ? Diagnosis.MMN : other(patient, visit);
  }

  private Diagnosis ofMultifocalCidp(VirtualPatient patient, int visit, double fall) {
    if (seen("multifocal-cidp-seen", visit)) {
      return Diagnosis.CIDP;
    }
    return fall >= care.inSearch("definite-fall") && seen("multifocal-cidp-as-mmn", visit)
        ? Diagnosis.MMN
        : other(patient, visit);
  }

  /// A wrong name. What is wasted and weak in several places is feared to be ALS, one hand is held
  /// for an entrapment.
  private Diagnosis other(VirtualPatient patient, int visit) {
    Disease disease = patient.traits().disease();
    double worst = FeltStrength.of(patient).weakest();
    if (disease != Disease.ALS
        && worst <= 1 - care.inSearch("als-loss")
        && seen("als-chance", visit)) {
      return Diagnosis.ALS;
    }
    boolean hand = weakHand(patient, Side.LEFT) != weakHand(patient, Side.RIGHT);
    if (hand && seen("entrapment-chance", visit)) {
      return Diagnosis.ENTRAPMENT;
    }
    return disease == Disease.MMN && seen("cidp-chance", visit)
        ? Diagnosis.CIDP
        : Diagnosis.UNEXPLAINED;
  }

  private boolean weakHand(VirtualPatient patient, Side side) {
    double limit = 1 - care.inSearch("noticed-loss");
    return patient.force(Muscle.APB, side) <= limit || patient.force(Muscle.FDI, side) <= limit;
  }

  private boolean seen(String figure, int visit) {
    return chances.happens(care.inSearch(figure), figure, visit);
  }
}
