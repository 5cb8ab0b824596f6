package org.ranvier.formats.patient;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ranvier.formats.subject.Drawn;
import org.ranvier.formats.subject.ProtocolPart;
import org.ranvier.formats.yaml.Given;
import org.ranvier.formats.yaml.Part;
import org.ranvier.patient.story.DiaryPlan;
import org.ranvier.patient.treatment.When;

/// Reads how a diary is kept.
final class DiaryPart {

  private static final List<String> KEYS =
      List.of("from", "until", "hands", "every", "missing", "immunoglobulin");

  private DiaryPart() {}

  static DiaryPlan read(Given given) {
    Part part = new Part("A diary", given, KEYS);
    When from = TimeWords.when(part.need("from"));
    Optional<When> until = part.find("until").map(TimeWords::when);
    if (until.isPresent()
        && until.orElseThrow().anchor() == from.anchor()
        && until.orElseThrow().days() <= from.days()) {
      throw part.mistake(
          "A diary must end after it begins, but does not", "correct one of the two");
    }
    OptionalInt levels =
        part.find("immunoglobulin")
            .map(each -> OptionalInt.of(TimeWords.interval(each)))
            .orElse(OptionalInt.empty());
    return Drawn.checked(
        given,
        () ->
            new DiaryPlan(
                from,
                until,
                part.find("hands")
                    .map(each -> each.word(ProtocolPart.SIDES))
                    .orElseGet(() -> ProtocolPart.sides(part)),
                part.find("every").map(TimeWords::interval).orElse(1),
                part.find("missing")
                    .map(each -> each.number("The share of forgotten entries"))
                    .orElse(0.0),
                levels));
  }
}
