package org.ranvier.formats.patient;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ranvier.formats.vocabulary.Vocabulary;
import org.ranvier.formats.yaml.Given;
import org.ranvier.formats.yaml.Part;
import org.ranvier.patient.story.Care;
import org.ranvier.patient.story.Variant;
import org.ranvier.patient.treatment.Prescription;
import org.ranvier.patient.treatment.When;

/// Reads how the same patient is treated otherwise: by other treatments, by none, or by the same
/// ones begun earlier or later.
final class VariantPart {

  static final Vocabulary<Care> CARE = new Vocabulary<>("care", Care.values());

  private static final List<String> KEYS = List.of("title", "care", "treatments", "shift");

  private final Care care;
  private final List<Prescription> treatments;

  /// @param care of the patient
  /// @param treatments of the patient
  VariantPart(Care care, List<Prescription> treatments) {
    this.care = care;
    this.treatments = treatments;
  }

  List<Variant> read(Given list) {
    List<Variant> variants = new ArrayList<>();
    list.items("The variants").forEach(item -> variants.add(variant(item)));
    return variants;
  }

  private Variant variant(Given given) {
    Part part = new Part("A variant", given, KEYS);
    String title = part.need("title").text("The title of a variant");
    Care own = part.find("care").map(each -> each.word(CARE)).orElse(care);
    boolean treats = part.has("treatments");
    boolean shifts = part.has("shift");
    if (treats && shifts) {
      throw part.mistake(
          "A variant must have other treatments or a shift, but has both", "leave one out");
    }
    if (!treats && !shifts && own == care) {
      throw part.mistake(
          "A variant must treat otherwise, but treats as the patient is treated",
          "add treatments, a shift or another care");
    }
    if (shifts) {
      return new Variant(title, own, shifted(part.need("shift")));
    }
    return new Variant(
        title,
        own,
        treats ? TreatmentWords.all(part.need("treatments"), Optional.empty()) : treatments);
  }

  private List<Prescription> shifted(Given given) {
    if (treatments.isEmpty()) {
      throw given.mistake(
          "A shift needs treatments to begin at another time, but the patient has none",
          "write treatments in the variant");
    }
    int days = days(given);
    List<Prescription> all = new ArrayList<>();
    for (Prescription each : treatments) {
      int begins = each.from().days() + days;
      if (begins < 0) {
        throw given.mistake(
            "A treatment must not begin before %s, but %s would begin %d days before"
                .formatted(each.from().anchor().id(), each.agent().id(), -begins),
            "shift by less");
      }
      Prescription moved = each.from(new When(each.from().anchor(), begins));
      all.add(each.until().map(until -> moved.until(end(each, until, days))).orElse(moved));
    }
    return all;
  }

  /// A course that gives way to the next moves with it; the end of the whole stays.
  private When end(Prescription each, When until, int days) {
    boolean givesWay =
        treatments.stream()
            .anyMatch(next -> next.agent() == each.agent() && next.from().equals(until));
    return givesWay ? new When(until.anchor(), until.days() + days) : until;
  }

  private static int days(Given given) {
    try {
      Tokens words = new Tokens(given.text("A shift"));
      boolean minus = words.peek().startsWith("-");
      if (minus || words.peek().startsWith("+")) {
        words = new Tokens(given.text("A shift").strip().substring(1));
      }
      int days = TimeWords.span(words);
      boolean earlier = words.take("earlier", "before");
      if (!earlier) {
        words.take("later", "after");
      }
      words.end("A shift");
      return minus || earlier ? -days : days;
    } catch (Misworded e) {
      throw e.at(given);
    }
  }
}
