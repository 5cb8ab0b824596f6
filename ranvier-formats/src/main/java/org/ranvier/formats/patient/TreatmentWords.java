package org.ranvier.formats.patient;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ranvier.formats.yaml.Given;
import org.ranvier.formats.yaml.Part;
import org.ranvier.patient.treatment.Prescription;
import org.ranvier.patient.treatment.When;

/// Reads what is prescribed: phrases such as `immunoglobulin 2 g/kg over 5 days, then 1 g/kg every
/// 3 weeks from month 18; stop at year 9`, or fields with `agent`, `dose` and so on.
public final class TreatmentWords {

  private static final String NONE = "none";
  private static final List<String> KEYS =
      List.of("agent", "route", "dose", "over", "every", "from", "until");

  private TreatmentWords() {}

  /// Reads a list of treatments, a single one, or `none`.
  ///
  /// @param otherwise when a treatment begins that does not say so; empty to refuse that
  /// @throws org.ranvier.formats.RanvierInputException with the first mistake
  public static List<Prescription> all(Given given, Optional<When> otherwise) {
    if (!given.isList()) {
      boolean none = !given.hasFields() && given.text("The treatments").equals(NONE);
      return none ? List.of() : one(given, otherwise);
    }
    List<Prescription> all = new ArrayList<>();
    for (Given item : given.items("The treatments")) {
      for (Prescription prescription : one(item, otherwise)) {
        all.stream()
            .filter(other -> overlap(other, prescription))
            .findFirst()
            .ifPresent(other -> {
              throw item.mistake(
                  "Schedules of one treatment must not overlap, but a second one of %s begins on day %d and runs beside the first"
                      .formatted(prescription.agent().id(), prescription.from().days()),
                  "stop the first with until, or join the two with then");
            });
        all.add(prescription);
      }
    }
    return List.copyOf(all);
  }

  /// Reads one treatment, which may be several courses one after the other.
  public static List<Prescription> one(Given given, Optional<When> otherwise) {
    try {
      return given.hasFields()
          ? List.of(structured(given, otherwise))
          : TreatmentPhrase.read(given.text("A treatment"), otherwise);
    } catch (Misworded e) {
      throw e.at(given);
    } catch (IllegalArgumentException e) {
      throw given.mistake(String.valueOf(e.getMessage()), "correct it");
    }
  }

  /// The fields are put into a phrase; mistakes of each are told at its own place.
  private static Prescription structured(Given given, Optional<When> otherwise) {
    Part part = new Part("A treatment", given, KEYS);
    StringBuilder phrase = new StringBuilder(part.need("agent").text("The agent"));
    add(phrase, " ", part.find("route"));
    add(phrase, " ", part.find("dose"));
    part.find("over")
        .ifPresent(each -> phrase.append(" over ").append(TimeWords.span(each)).append(" days"));
    part.find("every")
        .ifPresent(
            each -> phrase.append(" every ").append(TimeWords.interval(each)).append(" days"));
    Optional<When> from = part.find("from").map(TimeWords::when).or(() -> otherwise);
    Optional<When> until = part.find("until").map(TimeWords::when);
    List<Prescription> read = TreatmentPhrase.read(phrase.toString(), from);
    if (read.size() != 1) {
      throw part.mistake(
          "A treatment in fields must be one dose, but is several", "write one item for each dose");
    }
    if (until.isPresent() && from.isPresent() && ends(until.orElseThrow(), from.orElseThrow())) {
      throw part.mistake(
          "A treatment must stop after it starts, but starts on day %d and stops on day %d"
              .formatted(from.orElseThrow().days(), until.orElseThrow().days()),
          "correct one of the two");
    }
    return until.map(read.getFirst()::until).orElse(read.getFirst());
  }

  private static boolean ends(When until, When from) {
    return until.anchor() == from.anchor() && until.days() <= from.days();
  }

  private static void add(StringBuilder phrase, String before, Optional<Given> given) {
    given.ifPresent(each -> phrase.append(before).append(each.text("A part of a treatment")));
  }

  private static boolean overlap(Prescription one, Prescription other) {
    boolean comparable =
        one.agent() == other.agent()
            && one.route() == other.route()
            && one.from().anchor() == other.from().anchor();
    return comparable && end(one) > other.from().days() && end(other) > one.from().days();
  }

  private static long end(Prescription one) {
    if (one.everyDays().isEmpty()) {
      return one.from().days() + (long) one.overDays();
    }
    return one.until()
        .filter(until -> until.anchor() == one.from().anchor())
        .map(until -> (long) until.days())
        .orElse(one.until().isPresent() ? one.from().days() : Long.MAX_VALUE);
  }
}
