package org.ranvier.formats.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.ranvier.cohort.measure.Asked;
import org.ranvier.cohort.plan.Accept;
import org.ranvier.cohort.plan.Bounds;
import org.ranvier.cohort.plan.Change;
import org.ranvier.cohort.plan.Endpoint;
import org.ranvier.cohort.plan.Published;
import org.ranvier.cohort.plan.Rule;
import org.ranvier.cohort.plan.Statistic;
import org.ranvier.cohort.plan.Take;
import org.ranvier.cohort.plan.Times;
import org.ranvier.formats.vocabulary.Vocabulary;
import org.ranvier.formats.yaml.Given;
import org.ranvier.formats.yaml.Part;

/// Reads endpoints, and rules about patients on the day of entry.
final class EndpointPart {

  private static final List<String> KEYS =
      Stream.of(
              List.of(
                  "id",
                  "title",
                  "arm",
                  "versus",
                  "when",
                  "period",
                  "change",
                  "baseline",
                  "take",
                  "statistic",
                  "among",
                  "afterSwitch",
                  "published",
                  "accept"),
              AskedPart.KEYS,
              AskedPart.BOUNDS)
          .flatMap(List::stream)
          .toList();
  private static final List<String> RULE =
      Stream.of(List.of("name"), AskedPart.KEYS, AskedPart.BOUNDS).flatMap(List::stream).toList();
  private static final Vocabulary<Take> TAKES = new Vocabulary<>("take", Take.values());
  private static final Vocabulary<Statistic.Kind> KINDS =
      new Vocabulary<>("statistic", Statistic.Kind.values());

  private EndpointPart() {}

  static List<Endpoint> all(Given list) {
    return list.items("The endpoints").stream().map(EndpointPart::one).toList();
  }

  static List<Rule> rules(Given list) {
    return list.items("The rules").stream().map(EndpointPart::rule).toList();
  }

  private static Rule rule(Given given) {
    Part part = new Part("A rule", given, RULE);
    Asked asked = AskedPart.read(part);
    Bounds bounds =
        AskedPart.bounds(part, given)
            .orElseThrow(() ->
                given.mistake(
                    "A rule must say what counts, but does not", "add atLeast, atMost or is"));
    String name =
        part.find("name")
            .map(each -> each.text("The name of a rule"))
            .orElseGet(() -> asked.measure().id() + " " + text(bounds));
    return Checked.of(given, () -> new Rule(name, asked, bounds));
  }

  /// Such as `from 2 to 5`.
  private static String text(Bounds bounds) {
    if (bounds.asksForWord()) {
      return String.join(" or ", bounds.words());
    }
    List<String> ends = new ArrayList<>();
    bounds.atLeast().ifPresent(least -> ends.add("at least " + plain(least)));
    bounds.atMost().ifPresent(most -> ends.add("at most " + plain(most)));
    return String.join(" and ", ends);
  }

  private static String plain(double number) {
    return number == Math.rint(number)
        ? String.format(Locale.ROOT, "%.0f", number)
        : Double.toString(number);
  }

  private static Endpoint one(Given given) {
    Part part = new Part("An endpoint", given, KEYS);
    String id = Ids.read(part);
    String title = part.find("title").map(each -> each.text("The title")).orElse(id);
    Optional<String> period = text(part, "period");
    Asked asked = AskedPart.read(part);
    Times when =
        part.find("when").map(each -> TimesPart.read(each, period)).orElse(new Times.AtEntry());
    Change change =
        part.find("change").map(each -> each.word(PeriodsPart.CHANGES)).orElse(Change.NONE);
    Times baseline =
        part.find("baseline")
            .map(each -> TimesPart.read(each, period))
            .orElseGet(() -> beginning(when));
    Take take = part.find("take").map(each -> each.word(TAKES)).orElse(Take.EACH);
    Optional<Bounds> response = AskedPart.bounds(part, given);
    List<Statistic> statistics =
        part.find("statistic")
            .map(EndpointPart::statistics)
            .orElseGet(() -> List.of(Endpoint.usual(asked, change, take, response)));
    List<Rule> among = part.find("among").map(EndpointPart::rules).orElse(List.of());
    boolean carried = part.find("afterSwitch").map(EndpointPart::carried).orElse(true);
    Published published =
        part.find("published").map(EndpointPart::published).orElse(Published.NOTHING);
    Optional<Accept> accept = part.find("accept").map(EndpointPart::accept);
    return Checked.of(
        given,
        () ->
            new Endpoint(
                id,
                title,
                text(part, "arm"),
                text(part, "versus"),
                asked,
                when,
                change,
                baseline,
                take,
                response,
                statistics,
                among,
                carried,
                published,
                accept));
  }

  private static Times beginning(Times when) {
    return when.ofPeriod()
        ? new Times.InPeriod(when.namedPeriod(), List.of(0))
        : new Times.AtEntry();
  }

  private static Optional<String> text(Part part, String key) {
    return part.find(key).map(each -> each.text("The " + key));
  }

  private static List<Statistic> statistics(Given given) {
    return given.isList()
        ? given.items("The statistics").stream().map(EndpointPart::statistic).toList()
        : List.of(statistic(given));
  }

  private static Statistic statistic(Given given) {
    if (given.hasFields()) {
      Part part = new Part("A statistic", given, List.of("quantile"));
      double quantile = part.need("quantile").number("A quantile");
      return Checked.of(
          given, () -> new Statistic(Statistic.Kind.QUANTILE, OptionalDouble.of(quantile)));
    }
    Statistic.Kind kind = given.word(KINDS);
    return Checked.of(given, () -> Statistic.of(kind));
  }

  private static boolean carried(Given given) {
    return switch (given.text("What counts after a switch")) {
      case "carried" -> true;
      case "measured" -> false;
      default ->
          throw given.mistake(
              "What counts after a switch must be carried or measured, but is " + given.printed(),
              "take one of the two");
    };
  }

  private static Published published(Given given) {
    Part part =
        new Part(
            "A published figure", given, List.of("value", "low", "high", "source", "verified"));
    Optional<String> source = part.find("source").map(each -> each.text("The source"));
    boolean verified =
        part.find("verified").map(each -> each.truth("The key verified")).orElse(false);
    return Checked.of(
        given,
        () ->
            new Published(
                AskedPart.number(part, "value"),
                AskedPart.number(part, "low"),
                AskedPart.number(part, "high"),
                source,
                verified));
  }

  private static Accept accept(Given given) {
    Part part = new Part("A band", given, List.of("low", "high"));
    return Checked.of(
        given, () -> new Accept(AskedPart.number(part, "low"), AskedPart.number(part, "high")));
  }
}
