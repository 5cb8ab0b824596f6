package org.ranvier.formats.experiment;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ranvier.axon.experiment.AfterActivity;
import org.ranvier.axon.experiment.BlockThreshold;
import org.ranvier.axon.experiment.Impulse;
import org.ranvier.axon.experiment.PairedShocks;
import org.ranvier.axon.experiment.Question;
import org.ranvier.axon.experiment.RecoveryCycle;
import org.ranvier.axon.experiment.SafetyFactor;
import org.ranvier.axon.experiment.Scale;
import org.ranvier.axon.experiment.SearchRange;
import org.ranvier.axon.experiment.SpontaneousActivity;
import org.ranvier.axon.experiment.StrengthDuration;
import org.ranvier.axon.experiment.Temperature;
import org.ranvier.axon.experiment.Train;
import org.ranvier.formats.vocabulary.Vocabulary;
import org.ranvier.formats.vocabulary.Words;

/// The questions that an experiment can ask. A new question is one more entry, and its parameters
/// in the JSON Schema.
///
/// @param id the question's name in files
/// @param parameters the keys that may stand beside it
/// @param reader makes the question of them
record Questions(String id, List<String> parameters, Function<Parameters, Question> reader) {

  private static final Vocabulary<Scale> SCALES = new Vocabulary<>("scale", Scale.values());

  private static final List<Questions> ALL =
      List.of(
          new Questions(
              "impulse",
              List.of("watchNodes"),
              given -> new Impulse(given.wholes("watchNodes", Impulse.usual().traceNodes()))),
          new Questions(
              "threshold",
              List.of("lesion", "from", "to", "scale", "tolerance"),
              given ->
                  new BlockThreshold(
                      given.whole("lesion", 0),
                      new SearchRange(
                          given.number("from"),
                          given.number("to"),
                          given.word("scale", SCALES, Scale.LINEAR),
                          given.number("tolerance", SearchRange.TOLERANCE)))),
          new Questions(
              "strength-duration",
              List.of("node", "durationsMilliseconds", "tolerance"),
              given -> {
                StrengthDuration usual = StrengthDuration.usual();
                return new StrengthDuration(
                    given.whole("node"),
                    given.numbers("durationsMilliseconds", usual.durationsMilliseconds()),
                    given.number("tolerance", usual.tolerance()));
              }),
          new Questions(
              "recovery-cycle",
              List.of("node", "intervalsMilliseconds", "conditioningTimesThreshold", "tolerance"),
              given -> {
                RecoveryCycle usual = RecoveryCycle.usual();
                return new RecoveryCycle(
                    given.whole("node"),
                    given.numbers("intervalsMilliseconds", usual.intervalsMilliseconds()),
                    given.number("conditioningTimesThreshold", usual.conditioningTimesThreshold()),
                    given.number("tolerance", usual.tolerance()));
              }),
          new Questions(
              "safety-factor",
              List.of("aboutNodes", "run", "tolerance"),
              given -> {
                SafetyFactor usual = SafetyFactor.usual();
                return new SafetyFactor(
                    given.wholes("aboutNodes", usual.centres()),
                    given.whole("run", usual.run()),
                    given.number("tolerance", usual.tolerance()));
              }),
          new Questions(
              "train",
              List.of("hertz", "shocks", "highestHertz"),
              given -> {
                Train usual = Train.usual();
                return new Train(
                    given.number("hertz", usual.hertz()),
                    given.whole("shocks", usual.shocks()),
                    given.range("highestHertz").or(usual::highest));
              }),
          new Questions(
              "paired-shocks",
              List.of("intervalMilliseconds", "shortestMilliseconds"),
              given -> {
                PairedShocks usual = PairedShocks.usual();
                return new PairedShocks(
                    given.number("intervalMilliseconds", usual.intervalMilliseconds()),
                    given.range("shortestMilliseconds").or(usual::shortest));
              }),
          new Questions(
              "spontaneous",
              List.of("milliseconds", "stimuli"),
              given ->
                  new SpontaneousActivity(
                      given.stimuli("stimuli"),
                      given.number("milliseconds", SpontaneousActivity.usual().milliseconds()))),
          new Questions(
              "temperature",
              List.of("celsius"),
              given -> new Temperature(given.numbers("celsius", Temperature.usual().celsius()))),
          new Questions(
              "after-activity",
              List.of("trainHertz", "trainSeconds", "pausesSeconds"),
              given -> {
                AfterActivity usual = AfterActivity.usual();
                return new AfterActivity(
                    given.number("trainHertz", usual.hertz()),
                    given.number("trainSeconds", usual.seconds()),
                    given.numbers("pausesSeconds", usual.pausesSeconds()));
              }));

  /// The names of the questions.
  static final Words<Questions> NAMES =
      new Words<>() {
        @Override
        public String noun() {
          return "question";
        }

        @Override
        public Optional<Questions> find(String word) {
          return ALL.stream().filter(each -> each.id.equals(word)).findFirst();
        }

        @Override
        public List<String> all() {
          return ALL.stream().map(Questions::id).toList();
        }
      };

  Questions {
    parameters = List.copyOf(parameters);
  }

  static List<Questions> all() {
    return ALL;
  }
}
