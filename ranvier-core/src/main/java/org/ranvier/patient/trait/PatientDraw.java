package org.ranvier.patient.trait;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.ranvier.anatomy.Side;
import org.ranvier.immune.ImmuneTraits;
import org.ranvier.random.Streams;
import org.ranvier.record.Sex;
import org.ranvier.record.TestResult;
import org.ranvier.study.nerve.Where;
import org.ranvier.study.subject.Person;
import org.ranvier.study.subject.Range;

/// Draws one person of a pattern.
final class PatientDraw {

  private static final double CENTIMETRES_OF_A_METRE = 100;
  private static final double DAYS_OF_A_YEAR = 365.25;

  /// Early lesions appear within these years for certain.
  private static final double LATEST_YEARS = 10;

  private final PatientPattern pattern;
  private final Streams streams;
  private final Disease disease;
  private final PersonFigures figures;

  PatientDraw(PatientPattern pattern, Streams streams) {
    this.pattern = pattern;
    this.streams = streams;
    disease = pattern.disease().draw(random("disease"));
    figures = TraitFigures.shipped().of(disease, pattern.figures(), streams.with("figures"));
  }

  PatientTraits traits() {
    Sex sex = pattern.sex().orElse(TraitFigures.shipped().sexes(disease)).draw(random("sex"));
    double height =
        pattern
            .heightCentimetres()
            .map(range -> range.draw(random("height")))
            .orElseGet(() -> Person.usualHeightCentimetres(sex, random("height")));
    double weight = weight(height);
    boolean positive = antibody();
    Answer answer =
        pattern
            .answer()
            .map(choice -> choice.draw(random("answer")))
            .orElseGet(
                () -> figures.happens("responder") ? Answer.RESPONDER : Answer.NON_RESPONDER);
    ImmuneTraits immune =
        ImmuneTraits.draw(
            weight, answer == Answer.RESPONDER, streams.with("immune"), immuneFigures());
    NerveTraits nerve = nerve(positive, immune.complement());
    double age =
        pattern
            .ageAtOnsetYears()
            .map(range -> range.draw(random("age")))
            .orElseGet(() -> figures.value("age-at-onset"));
    return new PatientTraits(
        disease,
        sex,
        age,
        height,
        weight,
        dominant(),
        positive,
        answer,
        immune,
        nerve,
        signs(),
        pattern.lesions().isEmpty() ? early(nerve.lesions()) : pattern.lesions(),
        pattern.lesions().isEmpty(),
        pattern.pregnancies());
  }

  private double weight(double heightCentimetres) {
    double metres = heightCentimetres / CENTIMETRES_OF_A_METRE;
    return pattern
        .weightKilograms()
        .map(range -> range.draw(random("weight")))
        .orElseGet(
            () -> TraitFigures.shipped().bodyMassIndex().draw(random("weight")) * metres * metres);
  }

  private Side dominant() {
    return pattern
        .dominant()
        .map(choice -> choice.draw(random("dominant")))
        .orElseGet(() ->
            random("dominant").nextDouble() < TraitFigures.shipped().leftHanded()
                ? Side.LEFT
                : Side.RIGHT);
  }

  private boolean antibody() {
    return pattern
        .antiGm1Igm()
        .map(choice -> choice.draw(random("antibody")) == TestResult.POSITIVE)
        .orElseGet(() -> figures.happens("anti-gm1"));
  }

  /// What is usual in the disease and not in MMN, and over it what is said of the patient.
  private Map<String, Double> immuneFigures() {
    Map<String, Double> given = new TreeMap<>(TraitFigures.shipped().immuneFigures(disease));
    for (String name : ImmuneTraits.figureNames()) {
      Range range = pattern.figures().get(name);
      if (range != null) {
        given.put(name, range.draw(streams.with("immune-figures").with(name).generator()));
      }
    }
    return given;
  }

  private NerveTraits nerve(boolean positive, double complement) {
    double loss =
        figures.value("axon-loss")
            * (positive ? figures.value("axon-loss-anti-gm1") : 1)
            * Math.pow(complement, figures.value("axon-loss-complement"));
    return new NerveTraits(
        figures.value("untreated-drive"),
        figures.value("repair"),
        loss,
        figures.value("remission"),
        figures.value("cold-sensitivity"),
        figures.value("pregnancy"),
        lesionTraits());
  }

  private LesionTraits lesionTraits() {
    return new LesionTraits(
        figures.value("lesion-severity"),
        figures.value("lesion-spread"),
        figures.value("new-lesions"),
        figures.value("maturing-days"),
        figures.value("drift"),
        figures.value("healing"),
        figures.value("healing-days"));
  }

  /// The first lesion, and those that appear soon after it.
  private List<PlannedLesion> early(LesionTraits traits) {
    LesionPlaces places = TraitFigures.shipped().places(disease);
    Streams own = streams.with("lesions");
    List<Where> taken = new ArrayList<>();
    List<PlannedLesion> lesions = new ArrayList<>();
    int further = poisson(figures.value("early-lesions"), own.with("number").generator());
    for (int i = 0; i <= further; i++) {
      Streams each = own.with(i);
      Where where =
          i == 0
              ? places.drawFirst(each.with("place").generator())
              : places.draw(each.with("place").generator(), taken);
      taken.add(where);
      double days =
          i == 0
              ? 0
              : -Math.log1p(-each.with("day").generator().nextDouble())
                  * figures.value("early-days");
      lesions.add(
          new PlannedLesion(
              where, Math.min(days / DAYS_OF_A_YEAR, LATEST_YEARS), traits.drawSeverity(each)));
    }
    return lesions;
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

  private SignTraits signs() {
    return new SignTraits(
        figures.happens("fasciculation"),
        figures.happens("cramps"),
        figures.happens("cold-paresis"),
        figures.happens("vibration-loss"),
        figures.value("fasciculating-muscles"),
        figures.value("csf-protein"));
  }

  private RandomGenerator random(String name) {
    return streams.with(name).generator();
  }
}
