package org.ranvier.formats.patient;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ranvier.formats.subject.ProtocolPart;
import org.ranvier.formats.yaml.Given;
import org.ranvier.formats.yaml.Part;
import org.ranvier.patient.story.VisitPlan;
import org.ranvier.patient.treatment.When;
import org.ranvier.study.protocol.Protocol;

/// Reads visits: phrases such as `every 6 months from month 6, full protocol`, or fields with
/// `from`, `every`, `until` and `tests`.
public final class VisitWords {

  private static final List<String> KNOWN =
      List.of("every", "from", "at", "until", "yearly", "protocol");

  private VisitWords() {}

  /// Reads a list of visits, or a single one.
  public static List<VisitPlan> all(Given given) {
    if (!given.isList()) {
      return List.of(one(given));
    }
    List<VisitPlan> plans = new ArrayList<>();
    given.items("The visits").forEach(item -> plans.add(one(item)));
    return plans;
  }

  private static VisitPlan one(Given given) {
    try {
      VisitPlan plan = given.hasFields() ? structured(given) : phrase(given.text("A visit"));
      if (plan.until().isPresent() && isBefore(plan.until().orElseThrow(), plan.from())) {
        throw given.mistake(
            "Visits must end after they begin, but begin on day %d and end on day %d"
                .formatted(plan.from().days(), plan.until().orElseThrow().days()),
            "correct one of the two");
      }
      return plan;
    } catch (Misworded e) {
      throw e.at(given);
    } catch (IllegalArgumentException e) {
      throw given.mistake(String.valueOf(e.getMessage()), "correct it");
    }
  }

  private static boolean isBefore(When one, When other) {
    return one.anchor() == other.anchor() && one.days() < other.days();
  }

  private static VisitPlan structured(Given given) {
    Part part = new Part("A visit", given, List.of("from", "every", "until", "tests"));
    OptionalInt every =
        part.find("every")
            .map(each -> OptionalInt.of(TimeWords.interval(each)))
            .orElse(OptionalInt.empty());
    return new VisitPlan(
        TimeWords.when(part.need("from")),
        every,
        part.find("until").map(TimeWords::when),
        ProtocolPart.read(part.find("tests")));
  }

  private static VisitPlan phrase(String text) {
    Tokens words = new Tokens(text);
    Optional<When> from = Optional.empty();
    Optional<When> until = Optional.empty();
    OptionalInt every = OptionalInt.empty();
    Optional<Protocol> protocol = Optional.empty();
    while (!words.atEnd()) {
      Optional<Integer> interval = TimeWords.interval(words);
      if (interval.isPresent()) {
        every = OptionalInt.of(interval.orElseThrow());
      } else if (words.take("from", "at", "in", "on", "starting")) {
        from = Optional.of(TimeWords.when(words));
      } else if (words.take("until", "till", "to")) {
        until = Optional.of(TimeWords.when(words));
      } else if (TimeWords.atWhen(words)) {
        from = Optional.of(TimeWords.when(words));
      } else if (!words.take(
          ",", ";", "with", "the", "protocol", "examination", "visit", "visits")) {
        protocol = Optional.of(protocol(words));
      }
    }
    if (from.isEmpty() && every.isPresent()) {
      from = Optional.of(When.sinceOnset(every.getAsInt()));
    }
    return new VisitPlan(
        from.orElseThrow(() ->
            new Misworded("A visit must say when it is, but does not", "write such as at month 6")),
        every,
        until,
        protocol.orElse(Protocol.shipped().getFirst()));
  }

  private static Protocol protocol(Tokens words) {
    List<String> names = new ArrayList<>(Protocol.shipped().stream().map(Protocol::id).toList());
    Optional<Protocol> named = Protocol.named(words.peek());
    if (named.isPresent()) {
      words.take();
      return named.orElseThrow();
    }
    names.addAll(KNOWN);
    throw Misworded.unknown("word in a visit", words.peek(), names);
  }
}
