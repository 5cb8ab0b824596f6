package org.ranvier.formats.experiment;

import java.util.ArrayList;
import java.util.List;
import org.ranvier.axon.experiment.Question;
import org.ranvier.formats.yaml.Given;
import org.ranvier.formats.yaml.Part;

/// Reads what an experiment asks.
final class QuestionPart {

  private static final String NAME = "question";

  private QuestionPart() {}

  static Question read(Given given) {
    for (Given.Field field : given.fields("What is asked")) {
      if (field.key().equals(NAME)) {
        return read(given, field.value().word(Questions.NAMES));
      }
    }
    throw given.mistake(
        "What is asked must have the key \"question\", but has none",
        "add one that ranvier vocabulary questions lists");
  }

  private static Question read(Given given, Questions kind) {
    List<String> keys = new ArrayList<>(List.of(NAME));
    keys.addAll(kind.parameters());
    Part part = new Part("The question " + kind.id(), given, keys);
    try {
      return kind.reader().apply(new Parameters(part));
    } catch (IllegalArgumentException e) {
      throw given.mistake(String.valueOf(e.getMessage()), "correct the question");
    }
  }
}
