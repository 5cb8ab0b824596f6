package org.ranvier.formats.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ranvier.cohort.plan.Gift;
import org.ranvier.cohort.plan.Treatment;
import org.ranvier.formats.patient.TreatmentWords;
import org.ranvier.formats.vocabulary.Vocabulary;
import org.ranvier.formats.yaml.Given;
import org.ranvier.formats.yaml.Part;
import org.ranvier.patient.treatment.Anchor;
import org.ranvier.patient.treatment.Prescription;
import org.ranvier.patient.treatment.When;
import org.ranvier.record.Route;

/// Reads what is given: `own`, `placebo`, `none`, `usual-care`, or treatments in clinical words
/// whose times count from the beginning of the period.
final class GivesPart {

  private static final When BEGINNING = new When(Anchor.ENTRY, 0);
  private static final Vocabulary<Route> ROUTES = new Vocabulary<>("route", Route.values());

  private GivesPart() {}

  static Treatment read(Given given) {
    List<Gift> gifts = new ArrayList<>();
    if (given.isList()) {
      given.items("What is given").forEach(item -> gifts.addAll(gifts(item)));
    } else {
      gifts.addAll(gifts(given));
    }
    return Checked.of(given, () -> new Treatment(gifts));
  }

  private static List<Gift> gifts(Given given) {
    if (given.hasFields()) {
      boolean own =
          given.fields("A treatment").stream().anyMatch(field -> field.key().equals("own"));
      return own ? List.of(own(given)) : prescribed(given);
    }
    return switch (given.text("A treatment")) {
      case "own" -> List.of(Gift.Own.AS_IT_IS);
      case "placebo", "none" -> List.of();
      case "usual-care" -> List.of(new Gift.UsualCare());
      default -> prescribed(given);
    };
  }

  private static Gift own(Given given) {
    Part part = new Part("The own treatment", given, List.of("own", "route", "every"));
    double share = part.need("own").number("The share of the own dose");
    Optional<Route> route = part.find("route").map(each -> each.word(ROUTES));
    OptionalInt every =
        part.find("every")
            .map(each -> OptionalInt.of(Spans.days(each)))
            .orElse(OptionalInt.empty());
    return Checked.of(given, () -> new Gift.Own(share, route, every));
  }

  private static List<Gift> prescribed(Given given) {
    List<Gift> gifts = new ArrayList<>();
    for (Prescription each : TreatmentWords.one(given, Optional.of(BEGINNING))) {
      gifts.add(new Gift.Prescribed(ofPeriod(each)));
    }
    return gifts;
  }

  /// What counts from onset where nothing is said counts from the beginning of the period here.
  private static Prescription ofPeriod(Prescription each) {
    Prescription moved = each.from(ofPeriod(each.from()));
    return each.until().map(until -> moved.until(ofPeriod(until))).orElse(moved);
  }

  private static When ofPeriod(When when) {
    return when.anchor() == Anchor.ONSET ? new When(Anchor.ENTRY, when.days()) : when;
  }
}
