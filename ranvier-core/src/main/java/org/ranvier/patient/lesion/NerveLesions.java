package org.ranvier.patient.lesion;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.ranvier.patient.trait.Disease;
import org.ranvier.patient.trait.LesionTraits;
import org.ranvier.patient.trait.NerveTraits;
import org.ranvier.patient.trait.PatientTraits;
import org.ranvier.patient.trait.PlannedLesion;
import org.ranvier.patient.trait.TraitFigures;
import org.ranvier.random.Streams;
import org.ranvier.study.nerve.NerveLesion;
import org.ranvier.study.nerve.Where;

/// All lesions of one patient. They appear when they are due, or by chance at a rate in proportion
/// to the drive; each number of a chance lesion has streams of its own, so that treatment moves a
/// lesion in time and leaves what it is. For one thread.
public final class NerveLesions {

  private static final double DAYS_OF_A_YEAR = 365.25;

  /// A lesion that weakens on day 0 has ripened for so long, as a share of the time of ripening.
  private static final double RIPE_AT_ONSET = 0.5;

  private final Disease disease;
  private final NerveTraits nerve;
  private final List<PlannedLesion> planned;
  private final boolean more;
  private final Streams streams;
  private final Lesion.Pace pace;
  private final List<Lesion> lesions = new ArrayList<>();

  private int plannedSoFar;
  private int chanceSoFar;
  private double hazard;
  private double nextAt;

  /// @param streams of the patient's lesions
  public NerveLesions(PatientTraits traits, Streams streams) {
    this(
        traits.disease(),
        traits.nerve(),
        traits.lesions().stream()
            .sorted(java.util.Comparator.comparingDouble(PlannedLesion::years))
            .toList(),
        traits.moreLesions(),
        streams);
    nextAt = threshold();
  }

  private NerveLesions(
      Disease disease,
      NerveTraits nerve,
      List<PlannedLesion> planned,
      boolean more,
      Streams streams) {
    this.disease = disease;
    this.nerve = nerve;
    this.planned = planned;
    this.more = more;
    this.streams = streams;
    pace = Lesion.Pace.of(nerve.lesions());
  }

  /// @return the same lesions, to go their own way
  public NerveLesions copy() {
    NerveLesions copy = new NerveLesions(disease, nerve, planned, more, streams);
    lesions.forEach(lesion -> copy.lesions.add(lesion.copy()));
    copy.plannedSoFar = plannedSoFar;
    copy.chanceSoFar = chanceSoFar;
    copy.hazard = hazard;
    copy.nextAt = nextAt;
    return copy;
  }

  /// Lets those appear that are due by a morning.
  ///
  /// @param untreatedDrive of block before treatment, with which those have ripened that were there
  ///   before day 0
  /// @param appeared is told where each new one is
  public void appear(int day, double untreatedDrive, Consumer<Where> appeared) {
    while (plannedSoFar < planned.size()
        && planned.get(plannedSoFar).years() * DAYS_OF_A_YEAR <= day) {
      PlannedLesion due = planned.get(plannedSoFar);
      Streams own = streams.with("planned").with(plannedSoFar);
      plannedSoFar++;
      add(due.where(), due.severity(), day, own, untreatedDrive);
      appeared.accept(due.where());
    }
    while (more && hazard >= nextAt) {
      Streams own = streams.with("chance").with(chanceSoFar);
      chanceSoFar++;
      hazard -= nextAt;
      nextAt = threshold();
      Where where =
          TraitFigures.shipped()
              .places(disease)
              .draw(own.with("place").generator(), lesions.stream().map(Lesion::where).toList());
      add(where, nerve.lesions().drawSeverity(own), day, own, untreatedDrive);
      appeared.accept(where);
    }
  }

  private void add(Where where, double severity, int day, Streams own, double untreatedDrive) {
    LesionTraits traits = nerve.lesions();
    int before = day == 0 ? (int) Math.round(RIPE_AT_ONSET * traits.maturingDays()) : 0;
    double rests =
        day
            - DAYS_OF_A_YEAR
                / traits.healingYearly()
                * Math.log1p(-own.with("rest").generator().nextDouble());
    Lesion lesion =
        new Lesion(
            where,
            nerve,
            TraitFigures.shipped().natures(disease).draw(own.with("nature")),
            severity,
            day - before,
            rests);
    for (int past = day - before; past < day; past++) {
      lesion.pass(new NerveDay(past, untreatedDrive, untreatedDrive), pace);
    }
    lesions.add(lesion);
  }

  private double threshold() {
    return -Math.log1p(
        -streams.with("chance").with(chanceSoFar).with("wait").generator().nextDouble());
  }

  /// Passes one day.
  public void pass(NerveDay today) {
    for (int i = 0; i < lesions.size(); i++) {
      lesions.get(i).pass(today, pace);
    }
    hazard += nerve.lesions().newYearly() / DAYS_OF_A_YEAR * today.drive();
  }

  /// @return how many there are
  public int size() {
    return lesions.size();
  }

  /// @return share of the living axons that one blocks
  public double blocked(int number) {
    return lesions.get(number).blocked();
  }

  /// @return share of the axons that one has cut off
  public double lost(int number) {
    return lesions.get(number).lost();
  }

  /// @return all as they are, in the order in which they appeared
  public List<LesionState> states() {
    return lesions.stream().map(Lesion::state).toList();
  }

  /// @return what they do to axons, as an examination on a day meets it
  public List<NerveLesion> effects(int day) {
    return lesions.stream().flatMap(lesion -> lesion.effects(day).stream()).toList();
  }
}
