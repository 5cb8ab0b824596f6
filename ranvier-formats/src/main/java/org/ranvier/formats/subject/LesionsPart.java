package org.ranvier.formats.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ranvier.anatomy.Side;
import org.ranvier.axon.LesionKind;
import org.ranvier.formats.vocabulary.Vocabulary;
import org.ranvier.formats.yaml.Given;
import org.ranvier.formats.yaml.Part;
import org.ranvier.study.nerve.Order;
import org.ranvier.study.nerve.Where;
import org.ranvier.study.subject.Choice;
import org.ranvier.study.subject.EffectPattern;
import org.ranvier.study.subject.LesionPattern;
import org.ranvier.study.subject.Range;

/// Reads the lesions of a subject: where they may lie, how often, and what they do.
final class LesionsPart {

  private static final List<String> KEYS =
      List.of(
          "nerve",
          "from",
          "to",
          "branch",
          "root",
          "endings",
          "neurons",
          "places",
          "side",
          "chance",
          "count",
          "blocked",
          "lost",
          "lostMonthsAgo",
          "order",
          "slowed",
          "dispersedMilliseconds",
          "axons",
          "sensoryShare");
  private static final Vocabulary<Order> ORDERS = new Vocabulary<>("order", Order.values());
  private static final Vocabulary<LesionKind> KINDS =
      new Vocabulary<>("lesion kind", LesionKind.values());
  private static final double ALL = 1;
  private static final double MOST_MONTHS = 1200;

  /// Long enough ago for the distal stumps to be gone.
  private static final Range YEAR_AGO = Range.of(12);

  private LesionsPart() {}

  static List<LesionPattern> read(Optional<Given> given) {
    List<LesionPattern> lesions = new ArrayList<>();
    given.ifPresent(list -> list.items("The lesions").forEach(item -> lesions.add(lesion(item))));
    return lesions;
  }

  private static LesionPattern lesion(Given given) {
    Part part = new Part("A lesion", given, KEYS);
    Choice<Where> places = places(part, ProtocolPart.sides(part));
    double chance =
        part.find("chance").map(each -> Drawn.range(each, "A chance", 0, 1).from()).orElse(1.0);
    Optional<Range> count =
        part.find("count")
            .map(each -> Drawn.range(each, "The number of lesions", 0, places.options().size()));
    Range sensory =
        part.find("sensoryShare")
            .map(each -> Drawn.range(each, "The share that sensory axons suffer", 0, 1))
            .orElse(Range.of(0));
    EffectPattern effect = Drawn.checked(given, () -> effect(part));
    return Drawn.checked(given, () -> new LesionPattern(places, chance, count, effect, sensory));
  }

  private static Choice<Where> places(Part part, List<Side> sides) {
    List<Choice.Option<Where>> options = new ArrayList<>();
    if (part.has("places")) {
      for (Given place : part.need("places").items("The places")) {
        Part each = new Part("A place", place, PlacePart.KEYS_WITH_WEIGHT);
        double weight = each.find("weight").map(w -> w.number("A weight")).orElse(1.0);
        for (Side side : sides) {
          PlacePart.read(each, side)
              .forEach(where ->
                  options.add(Drawn.checked(place, () -> new Choice.Option<>(where, weight))));
        }
      }
    } else {
      for (Side side : sides) {
        PlacePart.read(part, side).forEach(where -> options.add(new Choice.Option<>(where, 1)));
      }
    }
    if (options.isEmpty()) {
      throw part.mistake("A lesion must lie somewhere, but has no place", "name its place");
    }
    return new Choice<>(options);
  }

  private static EffectPattern effect(Part part) {
    return new EffectPattern(
        fraction(part, "blocked"),
        fraction(part, "lost")
            .map(lost ->
                new EffectPattern.Loss(
                    lost,
                    part.find("lostMonthsAgo")
                        .map(each ->
                            Drawn.range(each, "The months since axons were lost", 0, MOST_MONTHS))
                        .orElse(YEAR_AGO))),
        part.find("order").map(each -> Drawn.choice(each, ORDERS)).orElse(Choice.of(Order.RANDOM)),
        part.find("slowed").map(LesionsPart::slowing),
        part.find("dispersedMilliseconds")
            .map(each -> Drawn.range(each, "The delay of dispersion", 0, 100)),
        part.find("axons").map(LesionsPart::damage));
  }

  private static Optional<Range> fraction(Part part, String key) {
    return part.find(key)
        .map(each -> Drawn.range(each, "The share of axons that are " + key, 0, ALL));
  }

  private static EffectPattern.Slowing slowing(Given given) {
    boolean parted =
        given.hasFields()
            && given.fields("Slowing").stream().noneMatch(field -> field.key().equals("to"));
    if (!parted) {
      return new EffectPattern.Slowing(
          Drawn.range(given, "The factor of slowing", 1, 20), Range.of(0.2), Range.of(ALL));
    }
    Part part = new Part("Slowing", given, List.of("factor", "spread", "share"));
    return new EffectPattern.Slowing(
        Drawn.range(part.need("factor"), "The factor of slowing", 1, 20),
        range(part, "spread", 0, 3, 0.2),
        range(part, "share", 0, ALL, ALL));
  }

  private static EffectPattern.Damage damage(Given given) {
    Part part =
        new Part("Damage to axons", given, List.of("kind", "value", "places", "spread", "share"));
    return new EffectPattern.Damage(
        part.need("kind").word(KINDS),
        Drawn.range(part.need("value"), "The value of the damage"),
        range(part, "places", 1, 100, 3),
        range(part, "spread", 0, 3, 0.2),
        range(part, "share", 0, ALL, ALL));
  }

  private static Range range(Part part, String key, double least, double most, double otherwise) {
    return part.find(key)
        .map(each -> Drawn.range(each, "The value of " + key, least, most))
        .orElse(Range.of(otherwise));
  }
}
