package org.ranvier.patient.trait;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.ranvier.anatomy.Atlas;
import org.ranvier.anatomy.BodyRegion;
import org.ranvier.random.Streams;
import org.ranvier.study.nerve.Where;

/// Draws the lesions with which a disease begins.
final class FirstLesions {

  private static final double DAYS_OF_A_YEAR = 365.25;

  /// Half of a delay is certain, half is left to chance.
  private static final double CERTAIN = 0.5;

  private final Disease disease;
  private final PersonFigures figures;
  private final NerveTraits nerve;
  private final Streams streams;

  FirstLesions(Disease disease, PersonFigures figures, NerveTraits nerve, Streams streams) {
    this.disease = disease;
    this.figures = figures;
    this.nerve = nerve;
    this.streams = streams;
  }

  /// @return the first one first
  List<DueLesion> draw() {
    return switch (disease) {
      case MMN, MULTIFOCAL_CIDP -> multifocal();
      case CIDP -> diffuse();
      case ALS -> spreading();
      case NONE -> List.of();
    };
  }

  /// @return those that a file names; the earliest has gone on for some time when it is felt
  List<DueLesion> planned(List<PlannedLesion> planned) {
    double earliest = planned.stream().mapToDouble(PlannedLesion::years).min().orElse(0);
    return planned.stream()
        .map(each ->
            new DueLesion(
                each.where(),
                (int)
                    (Math.round(each.years() * DAYS_OF_A_YEAR)
                        - (each.years() == earliest ? silentDays() : 0)),
                each.severity()))
        .toList();
  }

  private int silentDays() {
    return (int) Math.round(figures.value("silent-days"));
  }

  /// One lesion, and others that appear soon, more of them in the same limb.
  private List<DueLesion> multifocal() {
    LesionPlaces places = places();
    Where first = places.drawFirst(streams.with(0).with("place").generator());
    List<Where> near = places.wheres().stream().filter(each -> sameLimb(each, first)).toList();
    List<Where> taken = new ArrayList<>(List.of(first));
    List<DueLesion> lesions = new ArrayList<>();
    lesions.add(new DueLesion(first, -silentDays(), nerve.lesions().drawSeverity(streams.with(0))));
    int further = poisson(figures.value("early-lesions"), streams.with("number").generator());
    for (int i = 1; i <= further; i++) {
      Streams own = streams.with(i);
      Where where =
          places.drawNear(own.with("place").generator(), taken, near, figures.value("same-limb"));
      taken.add(where);
      double days = exponential(figures.value("early-days"), own.with("day").generator());
      lesions.add(new DueLesion(where, (int) Math.round(days), nerve.lesions().drawSeverity(own)));
    }
    return lesions;
  }

  private static boolean sameLimb(Where one, Where other) {
    return one.side() == other.side()
        && one instanceof Where.Stretch stretch
        && other instanceof Where.Stretch than
        && stretch.nerve().limb() == than.nerve().limb();
  }

  /// All places at once, on both sides alike.
  private List<DueLesion> diffuse() {
    List<DueLesion> lesions = new ArrayList<>();
    for (LesionPlace place : places().all()) {
      Streams own = streams.with(place.where().key());
      if (own.with("chance").generator().nextDouble() < place.chance()) {
        lesions.add(new DueLesion(place.where(), -silentDays(), nerve.lesions().drawSeverity(own)));
      }
    }
    return lesions;
  }

  /// One group of neurons first, its neighbours next.
  private List<DueLesion> spreading() {
    LesionPlaces places = places();
    Where first = places.drawFirst(streams.with("first").generator());
    double rate =
        nerve.neuronDeath()
            * places.nature(first, streams.with("natures").with(first.key())).dying();
    double before = figures.value("lost-at-onset") / rate;
    List<DueLesion> lesions = new ArrayList<>();
    lesions.add(new DueLesion(first, (int) Math.round(-before), 1));
    for (Where other : places.wheres()) {
      if (!other.equals(first)) {
        double mean = figures.value(delay(first, other));
        RandomGenerator random =
            streams.with("delay").with(other.key()).with(other.side().id()).generator();
        double days = CERTAIN * mean + exponential((1 - CERTAIN) * mean, random);
        lesions.add(new DueLesion(other, (int) Math.round(days - before), 1));
      }
    }
    return lesions;
  }

  private static String delay(Where first, Where other) {
    if (region(first) != region(other)) {
      return "other-region-days";
    }
    return first.side() == other.side() ? "same-limb-days" : "other-side-days";
  }

  private static BodyRegion region(Where where) {
    return where instanceof Where.Neurons neurons
        ? neurons.muscles().stream()
            .sorted()
            .map(muscle -> Atlas.shipped().supply(muscle).region())
            .findFirst()
            .orElseThrow()
        : BodyRegion.CERVICAL;
  }

  private LesionPlaces places() {
    return TraitFigures.shipped().places(disease);
  }

  private static double exponential(double mean, RandomGenerator random) {
    return -mean * Math.log1p(-random.nextDouble());
  }

  /// Knuth's way; the mean is small.
  private static int poisson(double mean, RandomGenerator random) {
    double limit = Math.exp(-mean);
    int count = -1;
    for (double product = 1; product > limit; product *= random.nextDouble()) {
      count++;
    }
    return count;
  }
}
