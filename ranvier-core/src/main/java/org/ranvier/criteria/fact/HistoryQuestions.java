package org.ranvier.criteria.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.ranvier.criteria.reading.Truth;
import org.ranvier.quantity.Figures;
import org.ranvier.record.Examination;
import org.ranvier.record.Onset;
import org.ranvier.record.PatientRecord;
import org.ranvier.record.Progression;
import org.ranvier.record.SensoryLoss;
import org.ranvier.record.Sex;
import org.ranvier.record.Sign;
import org.ranvier.reference.Term;

/// Questions about history and signs.
final class HistoryQuestions {

  private HistoryQuestions() {}

  static void addTo(Questions questions) {
    questions.addWords(
        "progression",
        Set.of(),
        Questions.words(Progression.values()),
        entry ->
            findings ->
                word(
                    findings.record().course().progression(),
                    Progression.values(),
                    "Record how the weakness came on"));
    questions.addWords(
        "onset",
        Set.of(),
        Questions.words(Onset.values()),
        entry ->
            findings ->
                word(
                    findings.record().course().onset(),
                    Onset.values(),
                    "Record where the weakness began"));
    questions.addWords(
        "sex",
        Set.of(),
        Questions.words(Sex.values()),
        entry ->
            findings -> word(findings.record().subject().sex(), Sex.values(), "Record the sex"));
    questions.addNumber(
        "months-since-onset",
        Set.of(),
        entry ->
            findings ->
                number(
                    findings.record().course().monthsSinceOnset(),
                    "months",
                    "Record the time since onset"));
    questions.addNumber(
        "age",
        Set.of(),
        entry ->
            findings -> number(findings.record().subject().ageYears(), "years", "Record the age"));
    questions.addNumber("age-at-onset", Set.of(), entry -> HistoryQuestions::ageAtOnset);
    questions.addYesNo(
        "diffuse-symmetric-at-onset",
        Set.of(),
        entry ->
            findings ->
                yesNo(
                    findings.record().course().diffuseSymmetricAtOnset(),
                    "Record whether the weakness was diffuse and symmetric in the first weeks"));
    questions.addYesNo(
        "recurrent-palsies",
        Set.of(),
        entry ->
            findings ->
                yesNo(
                    findings.record().course().recurrentPalsies(),
                    "Record whether there were earlier palsies that recovered"));
    questions.addYesNo(
        "after-compression",
        Set.of(),
        entry ->
            findings ->
                yesNo(
                    findings.record().course().afterCompression(),
                    "Record whether the palsy followed pressure on the nerve"));
    questions.addWords(
        "sign",
        Set.of("name"),
        Questions.PRESENT_ABSENT,
        entry -> {
          Sign sign = entry.get("name").term(Sign.class);
          return sign == Sign.UPPER_MOTOR_NEURON
              ? HistoryQuestions::upperMotorNeuron
              : findings -> sign(findings.record(), sign);
        });
    questions.addWords(
        "sensory-loss",
        Set.of(),
        Questions.words(SensoryLoss.values()),
        entry -> HistoryQuestions::sensoryLoss);
    questions.addYesNo("reflexes-brisk", Set.of(), entry -> HistoryQuestions::brisk);
  }

  private static Fact ageAtOnset(Findings findings) {
    OptionalDouble stated = findings.record().subject().ageAtOnsetYears();
    OptionalDouble age = findings.record().subject().ageYears();
    OptionalDouble months = findings.record().course().monthsSinceOnset();
    if (stated.isEmpty() && age.isPresent() && months.isPresent()) {
      double onset = Math.max(0, age.getAsDouble() - months.getAsDouble() / 12);
      return Fact.derived(
          Possible.Range.of(onset), () -> Figures.text(onset, 1) + " years", List.of());
    }
    return number(stated, "years", "Record the age and the time since onset");
  }

  private static Fact sign(PatientRecord record, Sign sign) {
    String missing =
        "Record whether there is "
            + sign.id().replace("-", " ")
            + (sign == Sign.BULBAR || sign == Sign.CRANIAL ? " involvement" : "");
    return present(MotorNeuronSigns.sign(record, sign), false, missing);
  }

  /// Stated by the examiner, or shown by a clonus or an extensor plantar response. A brisk reflex
  /// alone leaves it open where the examiner says nothing.
  private static Fact upperMotorNeuron(Findings findings) {
    Truth stated = MotorNeuronSigns.sign(findings.record(), Sign.UPPER_MOTOR_NEURON);
    boolean pathological = findings.reflexes().pathological() == Truth.TRUE;
    return present(
        pathological ? Truth.TRUE : stated,
        pathological && stated != Truth.TRUE,
        "Record whether upper motor neuron signs are present (tone, clonus, plantar responses, jaw jerk)");
  }

  private static Fact brisk(Findings findings) {
    Truth truth = Truth.UNKNOWN;
    for (Examination examination : findings.record().examinations()) {
      for (var reflex : examination.reflexes()) {
        boolean isBrisk =
            switch (reflex.response()) {
              case BRISK, CLONUS, EXTENSOR -> true;
              case ABSENT, REDUCED, NORMAL, FLEXOR -> false;
            };
        truth = truth == Truth.TRUE ? truth : Truth.of(isBrisk);
      }
    }
    return Fact.derived(
        truth, truth, () -> findings.reflexes().words(), List.of("Record the reflexes"));
  }

  private static Fact sensoryLoss(Findings findings) {
    Optional<SensoryLoss> worst = Optional.empty();
    for (Examination examination : findings.record().examinations()) {
      Optional<SensoryLoss> loss = examination.signs().objectiveSensoryLoss();
      if (loss.isPresent()
          && (worst.isEmpty() || loss.orElseThrow().compareTo(worst.orElseThrow()) > 0)) {
        worst = loss;
      }
    }
    return word(worst, SensoryLoss.values(), "Record whether there is objective sensory loss");
  }

  static Fact present(Truth truth, boolean derived, String missing) {
    if (truth == Truth.UNKNOWN) {
      return Fact.unknown(List.of("present", "absent"), missing);
    }
    Fact fact = Fact.stated(truth == Truth.TRUE ? "present" : "absent");
    return new Fact(fact.strict(), fact.pragmatic(), fact.words(), derived, fact.missingItems());
  }

  static Fact yesNo(Optional<Boolean> value, String missing) {
    return value
        .map(each -> Fact.stated(each ? Fact.YES : Fact.NO))
        .orElseGet(() -> Fact.unknown(List.of(Fact.YES, Fact.NO), missing));
  }

  static <T extends Term> Fact word(Optional<T> value, T[] vocabulary, String missing) {
    if (value.isPresent()) {
      return Fact.stated(value.orElseThrow().id());
    }
    List<String> words = new ArrayList<>();
    for (T term : vocabulary) {
      words.add(term.id());
    }
    return Fact.unknown(words, missing);
  }

  static Fact number(OptionalDouble value, String unit, String missing) {
    return value.isPresent()
        ? Fact.stated(value.getAsDouble(), () -> Figures.text(value.getAsDouble()) + " " + unit)
        : Fact.unknownNumber(missing);
  }
}
