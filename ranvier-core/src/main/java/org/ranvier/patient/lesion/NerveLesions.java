package org.ranvier.patient.lesion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.ranvier.patient.trait.Disease;
import org.ranvier.patient.trait.DueLesion;
import org.ranvier.patient.trait.LesionNature;
import org.ranvier.patient.trait.LesionPlaces;
import org.ranvier.patient.trait.NerveTraits;
import org.ranvier.patient.trait.PatientTraits;
import org.ranvier.patient.trait.TraitFigures;
import org.ranvier.random.Streams;
import org.ranvier.study.nerve.NerveLesion;
import org.ranvier.study.nerve.Where;

/// All lesions of one patient. They appear when they are due, or by chance at a rate in proportion
/// to the drive; each number of a chance lesion has streams of its own, so that treatment moves a
/// lesion in time and leaves what it is. For one thread.
public final class NerveLesions {

  private static final double DAYS_OF_A_YEAR = 365.25;

  private final Disease disease;
  private final NerveTraits nerve;
  private final List<DueLesion> planned;
  private final boolean more;
  private final Streams streams;
  private final Lesion.Pace pace;
  private final List<Lesion> lesions = new ArrayList<>();

  /// What the muscles ask for every day, side by side.
  private double[] blocked = new double[16];

  private double[] lost = new double[16];
  private int plannedSoFar;
  private int chanceSoFar;
  private double hazard;
  private double nextAt;

  /// @param streams of the patient's lesions
  public NerveLesions(PatientTraits traits, Streams streams) {
    this(
        traits.disease(),
        traits.nerve(),
        traits.lesions().stream().sorted(Comparator.comparingInt(DueLesion::day)).toList(),
        traits.moreLesions(),
        streams);
    nextAt = threshold();
  }

  private NerveLesions(
      Disease disease, NerveTraits nerve, List<DueLesion> planned, boolean more, Streams streams) {
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
    copy.blocked = blocked.clone();
    copy.lost = lost.clone();
    copy.plannedSoFar = plannedSoFar;
    copy.chanceSoFar = chanceSoFar;
    copy.hazard = hazard;
    copy.nextAt = nextAt;
    return copy;
  }

  /// Lets those appear that are due by a morning.
  ///
  /// @param appeared is told where each new one is
  public void appear(int day, Consumer<Where> appeared) {
    while (plannedSoFar < planned.size() && planned.get(plannedSoFar).day() <= day) {
      DueLesion due = planned.get(plannedSoFar);
      plannedSoFar++;
      add(due.where(), due.severity(), day, streams.with("due").with(plannedSoFar));
      appeared.accept(due.where());
    }
    while (more && hazard >= nextAt) {
      Streams own = streams.with("chance").with(chanceSoFar);
      chanceSoFar++;
      hazard -= nextAt;
      nextAt = threshold();
      Where where =
          places()
              .draw(own.with("place").generator(), lesions.stream().map(Lesion::where).toList());
      add(where, nerve.lesions().drawSeverity(own), day, own);
      appeared.accept(where);
    }
  }

  private void add(Where where, double severity, int day, Streams own) {
    // Infinite where nothing ever heals.
    double rests =
        -Math.log1p(-own.with("rest").generator().nextDouble()) / nerve.lesions().healingYearly();
    // By place and not by side: what is symmetric does the same on both sides.
    LesionNature nature = places().nature(where, streams.with("natures").with(where.key()));
    if (lesions.size() == blocked.length) {
      blocked = Arrays.copyOf(blocked, 2 * blocked.length);
      lost = Arrays.copyOf(lost, 2 * lost.length);
    }
    lesions.add(new Lesion(where, nerve, nature, severity, day, rests));
  }

  private LesionPlaces places() {
    return TraitFigures.shipped().places(disease);
  }

  private double threshold() {
    return -Math.log1p(
        -streams.with("chance").with(chanceSoFar).with("wait").generator().nextDouble());
  }

  /// Passes one day.
  public void pass(NerveDay today) {
    for (int i = 0; i < lesions.size(); i++) {
      Lesion lesion = lesions.get(i);
      lesion.pass(today, pace);
      blocked[i] = lesion.blocked();
      lost[i] = lesion.lost();
    }
    hazard += nerve.lesions().newYearly() / DAYS_OF_A_YEAR * today.drive();
  }

  /// @return how many there are
  public int size() {
    return lesions.size();
  }

  /// @return share of the living axons that one blocks
  public double blocked(int number) {
    return blocked[number];
  }

  /// @return share of the axons that one has cut off
  public double lost(int number) {
    return lost[number];
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
