package org.ranvier.patient.trait;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.ranvier.anatomy.Side;
import org.ranvier.immune.ImmuneTraits;
import org.ranvier.random.Streams;
import org.ranvier.record.SensoryLoss;
import org.ranvier.record.Sex;
import org.ranvier.record.Sign;
import org.ranvier.record.TestResult;
import org.ranvier.study.subject.Choice;
import org.ranvier.study.subject.Person;
import org.ranvier.study.subject.Range;

/// Draws one person of a pattern.
final class PatientDraw {

  private static final double CENTIMETRES_OF_A_METRE = 100;

  /// Signs that a person has or has not, whatever the state of nerves and muscles.
  private static final Set<Sign> CHANCES =
      EnumSet.of(
          Sign.FASCICULATION,
          Sign.CRAMPS,
          Sign.COLD_PARESIS,
          Sign.CRANIAL,
          Sign.PAIN,
          Sign.SENSORY_SYMPTOMS);

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
    mustKnow(pattern.figures().keySet());
    Sex sex = sex();
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
    FirstLesions first = new FirstLesions(disease, figures, nerve, streams.with("lesions"));
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
        pattern.lesions().isEmpty() ? first.draw() : first.planned(pattern.lesions()),
        pattern.lesions().isEmpty(),
        pattern.pregnancies());
  }

  private static void mustKnow(Set<String> figures) {
    for (String name : figures) {
      if (!TraitFigures.shipped().names().contains(name)
          && !ImmuneTraits.figureNames().contains(name)) {
        throw new IllegalArgumentException(
            "A patient has no figure '%s'; there are %s and %s"
                .formatted(name, TraitFigures.shipped().names(), ImmuneTraits.figureNames()));
      }
    }
  }

  private Sex sex() {
    boolean pregnant = !pattern.pregnancies().isEmpty();
    Sex sex =
        pattern
            .sex()
            .or(() -> pregnant ? Optional.of(Choice.of(Sex.FEMALE)) : Optional.empty())
            .orElseGet(() -> TraitFigures.shipped().sexes(disease))
            .draw(random("sex"));
    if (pregnant && sex == Sex.MALE) {
      throw new IllegalArgumentException(
          "A patient with a pregnancy must be a woman, but is a man; give the sex female or leave it out");
    }
    return sex;
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
        figures.value("neuron-death"),
        disease == Disease.ALS ? figures.value("respiratory-loss") : Double.POSITIVE_INFINITY,
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

  private SignTraits signs() {
    Set<Sign> prone = EnumSet.noneOf(Sign.class);
    for (Sign sign : CHANCES) {
      if (figures.happens(sign.id())) {
        prone.add(sign);
      }
    }
    boolean vibration = figures.happens("vibration-loss");
    SensoryLoss loss = vibration ? SensoryLoss.VIBRATION_LEGS_ONLY : SensoryLoss.NONE;
    History history = TraitFigures.shipped().history(disease);
    return new SignTraits(
        prone,
        figures.happens("upper-motor-neuron")
            ? figures.value("upper-motor-neuron-days")
            : Double.POSITIVE_INFINITY,
        figures.happens("sensory-loss") ? SensoryLoss.MORE : loss,
        figures.value("fasciculating-muscles"),
        figures.value("fasciculations"),
        figures.value("csf-protein"),
        history.progression().draw(random("progression")),
        history.diffuse());
  }

  private RandomGenerator random(String name) {
    return streams.with(name).generator();
  }
}
