package org.ranvier.claims;

import java.util.List;
import java.util.Optional;

/// Why a verdict is what it is, in a sentence.
final class Reasons {

  private Reasons() {}

  static String of(
      Part part,
      LiteratureReading literature,
      Optional<Verdict> model,
      List<PartReading.Answer> answers) {
    return ofLiterature(literature) + "; " + ofModel(part, model, answers) + ".";
  }

  private static String ofLiterature(LiteratureReading literature) {
    if (literature.verdict().isEmpty()) {
      return "No literature was found";
    }
    if (literature.unchecked()) {
      return "The literature was not checked, which leaves it incomplete";
    }
    return switch (literature.verdict().orElseThrow()) {
      case AGREES -> "The literature agrees";
      case DISAGREES -> "The literature disagrees";
      case INCOMPLETE, NOT_MODELLED -> "The literature agrees in part";
    };
  }

  private static String ofModel(
      Part part, Optional<Verdict> model, List<PartReading.Answer> answers) {
    if (answers.isEmpty()) {
      return "not modelled: " + part.notModelled();
    }
    if (answers.stream().anyMatch(PartReading.Answer::stale)) {
      return "figures of the model are older than the model and have no say";
    }
    if (model.isEmpty()) {
      return "the model's figure was not computed";
    }
    String says =
        switch (model.orElseThrow()) {
          case AGREES -> "the model agrees";
          case DISAGREES -> "the model disagrees";
          case INCOMPLETE, NOT_MODELLED -> "the model agrees in part";
        };
    return switch (part.origin()) {
      case PUT_IN -> says + ", but was given this and has no say";
      case CALIBRATED -> says + ", and was calibrated by such figures";
      case FOLLOWS -> says;
    };
  }
}
