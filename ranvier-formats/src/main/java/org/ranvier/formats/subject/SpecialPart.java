package org.ranvier.formats.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;
import org.ranvier.formats.vocabulary.MuscleNames;
import org.ranvier.formats.vocabulary.Vocabulary;
import org.ranvier.formats.yaml.Given;
import org.ranvier.formats.yaml.Part;
import org.ranvier.study.protocol.SpecialPlan;

/// Reads special tests: the kind, the muscle, and what that kind may be told.
final class SpecialPart {

  static final Vocabulary<SpecialPlan.Kind> KINDS =
      new Vocabulary<>("special test", SpecialPlan.Kind.values());

  private static final List<String> SHARED = List.of("test", "muscle", "side");
  private static final List<String> ALL =
      List.of(
          "test", "muscle", "side", "site", "sites", "stimuli", "hertz", "seconds", "minutes",
          "celsius", "efforts");

  private SpecialPart() {}

  static List<SpecialPlan> read(Given list) {
    List<SpecialPlan> plans = new ArrayList<>();
    for (Given item : list.items("The special tests")) {
      SpecialPlan.Kind kind = new Part("A special test", item, ALL).need("test").word(KINDS);
      Part part = new Part("The test " + kind.id(), item, keys(kind));
      Muscle muscle = part.need("muscle").word(new MuscleNames());
      for (Side side : ProtocolPart.sides(part)) {
        plans.add(Drawn.checked(item, () -> plan(kind, part, muscle, side)));
      }
    }
    return plans;
  }

  private static List<String> keys(SpecialPlan.Kind kind) {
    List<String> keys = new ArrayList<>(SHARED);
    keys.addAll(
        switch (kind) {
          case SCAN -> List.of("site", "stimuli");
          case REPETITIVE_STIMULATION -> List.of("site", "hertz", "stimuli");
          case EXERCISE -> List.of("sites", "seconds", "hertz", "minutes");
          case TEMPERATURE -> List.of("sites", "celsius");
          case NEEDLE -> List.of("efforts", "seconds");
        });
    return keys;
  }

  private static SpecialPlan plan(SpecialPlan.Kind kind, Part part, Muscle muscle, Side side) {
    return switch (kind) {
      case SCAN ->
          new SpecialPlan.Scan(
              muscle, side, site(part), whole(part, SpecialPlan.Scan.USUAL_STIMULI));
      case REPETITIVE_STIMULATION ->
          new SpecialPlan.RepetitiveStimulation(
              muscle,
              side,
              site(part),
              number(part, "hertz", SpecialPlan.RepetitiveStimulation.USUAL_HERTZ),
              whole(part, SpecialPlan.RepetitiveStimulation.USUAL_STIMULI));
      case EXERCISE ->
          new SpecialPlan.Exercise(
              muscle,
              side,
              sites(part),
              number(part, "seconds", SpecialPlan.Exercise.USUAL_SECONDS),
              number(part, "hertz", SpecialPlan.Exercise.USUAL_HERTZ),
              numbers(part, "minutes", SpecialPlan.Exercise.USUAL_MINUTES));
      case TEMPERATURE ->
          new SpecialPlan.Temperature(
              muscle,
              side,
              sites(part),
              numbers(part, "celsius", SpecialPlan.Temperature.USUAL_CELSIUS));
      case NEEDLE ->
          new SpecialPlan.Needle(
              muscle,
              side,
              numbers(part, "efforts", SpecialPlan.Needle.USUAL_EFFORTS),
              number(part, "seconds", SpecialPlan.Needle.USUAL_SECONDS));
    };
  }

  private static Optional<Site> site(Part part) {
    return part.find("site").map(each -> each.word(ProtocolPart.SITES));
  }

  private static List<Site> sites(Part part) {
    return part.find("sites").map(each -> Drawn.words(each, ProtocolPart.SITES)).orElse(List.of());
  }

  private static int whole(Part part, int otherwise) {
    return part.find("stimuli").map(each -> each.whole("The stimuli")).orElse(otherwise);
  }

  private static double number(Part part, String key, double otherwise) {
    return part.find(key).map(each -> each.number("The figure " + key)).orElse(otherwise);
  }

  private static List<Double> numbers(Part part, String key, List<Double> otherwise) {
    return part.find(key).map(each -> numbers(each, "A figure of " + key)).orElse(otherwise);
  }

  private static List<Double> numbers(Given given, String what) {
    return given.isList()
        ? given.items(what).stream().map(item -> item.number(what)).toList()
        : List.of(given.number(what));
  }
}
