package org.ranvier.immune;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.ranvier.random.Streams;
import org.ranvier.reference.Entry;
import org.ranvier.testing.ReferenceFiles;

/// Calibration: the median person and people drawn against `reference/immune`. The figures of
/// clearance were chosen for these, so it validates nothing.
class PharmacokineticsReferenceTest {

  private static final int PEOPLE = 400;

  private static Entry reference(String id) {
    return ReferenceFiles.parse(
            ReferenceFiles.FOLDER.resolve("immune").resolve("pharmacokinetics.yaml"))
        .items()
        .stream()
        .filter(entry -> entry.get("id").text().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static void accepted(String id, double value) {
    List<Entry> band = reference(id).get("accept").items();
    assertThat(value).as(id).isBetween(band.get(0).number(), band.get(1).number());
  }

  private static ImmuneTraits person(int seed) {
    Streams streams = Streams.of(seed).with("person");
    double weight = 80 + 14 * streams.with("weight").generator().nextGaussian();
    return ImmuneTraits.draw(Math.clamp(weight, 50, 120), true, streams, Map.of());
  }

  private static double kilograms(ImmuneTraits traits) {
    return traits.kinetics().weightKilograms();
  }

  /// @return the course over some doses of the same size
  private static ImmuneCourse every(ImmuneTraits traits, int interval, int doses, double grams) {
    ImmuneCourse course = ImmuneCourse.of(traits);
    for (int dose = 0; dose < doses; dose++) {
      course.give(People.intravenous(dose * interval, grams, 5));
    }
    return course;
  }

  private static double excess(ImmuneCourse course) {
    return course.immunoglobulinGramsPerLitre()
        - course.traits().kinetics().baselineGramsPerLitre();
  }

  private static void until(ImmuneCourse course, int day) {
    while (course.day() < day) {
      course.nextDay();
    }
  }

  /// @return dose over the area of the excess of one interval at steady state
  private static double apparentClearance(ImmuneTraits traits, int interval, double grams) {
    ImmuneCourse course = every(traits, interval, 41, grams);
    until(course, 39 * interval);
    double area = 0;
    double before = excess(course);
    double first = before;
    while (course.day() < 40 * interval) {
      course.nextDay();
      area += (before + excess(course)) / 2;
      before = excess(course);
    }
    assertThat(before).isCloseTo(first, org.assertj.core.api.Assertions.withinPercentage(0.1));
    return grams / area;
  }

  @Test
  void clearance_rises_with_the_level_as_chosen() {
    for (String id : List.of("slope-low", "slope-high")) {
      List<Entry> levels = reference(id).get("levels").items();
      KineticTraits traits = KineticTraits.usual(80);
      double low = levels.get(0).number();
      double high = levels.get(1).number();
      accepted(
          id,
          (traits.eliminationGramsPerDay(high) - traits.eliminationGramsPerDay(low))
              / (high - low));
    }
  }

  @Test
  void clearance_on_high_doses_is_that_of_cidp() {
    double weight = reference("clearance-cidp").get("weight").number();
    accepted(
        "clearance-cidp", apparentClearance(ImmuneTraits.usual(weight, true), 21, 1.0 * weight));
  }

  @Test
  void clearance_on_replacement_is_that_of_immunodeficiency() {
    double weight = reference("clearance-immunodeficiency").get("weight").number();
    ImmuneTraits usual = ImmuneTraits.usual(weight, true);
    KineticTraits k = usual.kinetics();
    KineticTraits deficient =
        new KineticTraits(
            weight,
            k.lowClearanceLitresPerDay(),
            k.addedClearanceLitresPerDay(),
            k.saturationGramsPerLitre(),
            k.saturationWidthGramsPerLitre(),
            k.centralLitres(),
            k.peripheralLitres(),
            k.exchangeLitresPerDay(),
            k.absorptionPerDay(),
            k.subcutaneousShare(),
            k.hyaluronidaseShare(),
            4);
    accepted(
        "clearance-immunodeficiency",
        apparentClearance(People.withKinetics(usual, deficient), 28, 0.5 * weight));
  }

  @Test
  void elimination_seen_by_levels_before_infusions_is_that_of_mmn() {
    List<TroughPatient> patients = new ArrayList<>();
    for (int seed = 0; seed < PEOPLE; seed++) {
      ImmuneTraits traits = person(seed);
      RandomGenerator random = Streams.of(seed).with("regimen").generator();
      int interval = 7 * random.nextInt(2, 6);
      double gramsPerKilogram = 0.4 + 1.6 * random.nextDouble();
      int doses = 364 / interval;
      ImmuneCourse course = every(traits, interval, doses, gramsPerKilogram * kilograms(traits));
      TroughPatient patient = new TroughPatient(kilograms(traits), gramsPerKilogram, interval);
      int last = (doses - 1) * interval;
      until(course, last);
      patient.levels.put(0, course.immunoglobulinGramsPerLitre());
      // On the days of infusions while none are given.
      for (int since = interval; since <= interval + 84; since += interval) {
        until(course, last + since);
        patient.levels.put(since, course.immunoglobulinGramsPerLitre());
      }
      patients.add(patient);
    }
    accepted("elimination-mmn", fittedRate(patients));
  }

  /// The rate of one compartment, its volume by weight and each person's baseline, by least squares
  /// with an error in proportion to the level, as in the publication.
  private static double fittedRate(List<TroughPatient> patients) {
    double best = Double.NaN;
    double least = Double.POSITIVE_INFINITY;
    for (double rate = 0.02; rate < 0.12; rate += 0.001) {
      for (double litres = 3; litres < 12; litres += 0.2) {
        double squares = 0;
        for (TroughPatient patient : patients) {
          squares += patient.squares(rate, litres);
        }
        if (squares < least) {
          least = squares;
          best = rate;
        }
      }
    }
    return best;
  }

  private static final class TroughPatient {

    private final double kilograms;
    private final double gramsPerKilogram;
    private final int interval;

    /// By days since the last dose; 0 is before it.
    private final Map<Integer, Double> levels = new LinkedHashMap<>();

    TroughPatient(double kilograms, double gramsPerKilogram, int interval) {
      this.kilograms = kilograms;
      this.gramsPerKilogram = gramsPerKilogram;
      this.interval = interval;
    }

    double squares(double rate, double litres) {
      double weights = 0;
      double sum = 0;
      for (Map.Entry<Integer, Double> level : levels.entrySet()) {
        double weight = 1 / (level.getValue() * level.getValue());
        weights += weight;
        sum += weight * (level.getValue() - excess(level.getKey(), rate, litres));
      }
      double baseline = sum / weights;
      double squares = 0;
      for (Map.Entry<Integer, Double> level : levels.entrySet()) {
        double modelled = baseline + excess(level.getKey(), rate, litres);
        squares += Math.pow(modelled / level.getValue() - 1, 2);
      }
      return squares;
    }

    private double excess(int since, double rate, double litres) {
      double rise = gramsPerKilogram * kilograms / (litres * Math.pow(kilograms / 80, 0.8));
      double left = Math.exp(-rate * interval);
      double before = rise * left / (1 - left);
      return since == 0 ? before : (before + rise) * Math.exp(-rate * since);
    }
  }

  @Test
  void rise_two_weeks_after_a_first_course_is_that_of_guillain_barre() {
    double sum = 0;
    for (int seed = 0; seed < PEOPLE; seed++) {
      ImmuneTraits traits = person(seed);
      ImmuneCourse course = every(traits, 1, 5, 0.4 * kilograms(traits));
      until(course, 14);
      sum += excess(course);
    }
    accepted("rise-two-weeks", sum / PEOPLE);
  }

  /// The model repeats itself; what varies is the assay, here by 3 %.
  @Test
  void levels_of_one_person_vary_as_the_assay() {
    double levelVariation = 0;
    double riseVariation = 0;
    for (int seed = 0; seed < 25; seed++) {
      ImmuneTraits traits = person(seed);
      ImmuneCourse course = every(traits, 21, 30, 0.7 * kilograms(traits));
      RandomGenerator random = Streams.of(seed).with("assay").generator();
      List<Double> before = new ArrayList<>();
      List<Double> rises = new ArrayList<>();
      for (int dose = 10; dose < 30; dose++) {
        until(course, 21 * dose);
        double level = course.immunoglobulinGramsPerLitre() * (1 + 0.03 * random.nextGaussian());
        course.nextDay();
        before.add(level);
        rises.add(
            course.immunoglobulinGramsPerLitre() * (1 + 0.03 * random.nextGaussian()) - level);
      }
      levelVariation += variationPercent(before) / 25;
      riseVariation += variationPercent(rises) / 25;
    }
    accepted("variation-level", levelVariation);
    accepted("variation-rise", riseVariation);
  }

  private static double variationPercent(List<Double> values) {
    double mean = values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    double squares = values.stream().mapToDouble(value -> Math.pow(value - mean, 2)).sum();
    return 100 * Math.sqrt(squares / (values.size() - 1)) / mean;
  }

  @Test
  void dose_under_the_skin_raises_the_mean_level_by_its_share() {
    ImmuneTraits traits = ImmuneTraits.usual(80, true);
    double vein = meanExcess(traits, true);
    double skin = meanExcess(traits, false);
    accepted("subcutaneous-share", skin / vein);
  }

  /// On 8 g a week, which keeps levels little above the baseline.
  private static double meanExcess(ImmuneTraits traits, boolean vein) {
    ImmuneCourse course = ImmuneCourse.of(traits);
    for (int day = 0; day < 420; day += 7) {
      course.give(vein ? People.intravenous(day, 8, 3) : People.subcutaneous(day, 8));
    }
    until(course, 392);
    double sum = 0;
    for (int day = 0; day < 28; day++) {
      course.nextDay();
      sum += excess(course);
    }
    return sum / 28;
  }
}
