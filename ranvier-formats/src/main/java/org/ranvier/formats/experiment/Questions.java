package org.ranvier.formats.experiment;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ranvier.axon.experiment.Impulse;
import org.ranvier.axon.experiment.Question;
import org.ranvier.formats.vocabulary.Words;

/// The questions that an experiment can ask. A new question is one more entry.
///
/// @param id the question's name in files
/// @param parameters the keys that may stand beside it
/// @param reader makes the question of them
record Questions(String id, List<String> parameters, Function<Parameters, Question> reader) {

  private static final List<Questions> ALL =
      List.of(
          new Questions(
              "impulse",
              List.of("watchNodes"),
              given -> new Impulse(given.wholes("watchNodes", List.of()))));

  static List<Questions> all() {
    return ALL;
  }

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
}
