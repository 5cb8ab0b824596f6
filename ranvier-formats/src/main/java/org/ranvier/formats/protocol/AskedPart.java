package org.ranvier.formats.protocol;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.ranvier.anatomy.Movement;
import org.ranvier.cohort.measure.Asked;
import org.ranvier.cohort.measure.Hand;
import org.ranvier.cohort.measure.Measure;
import org.ranvier.cohort.measure.Measures;
import org.ranvier.cohort.measure.Options;
import org.ranvier.cohort.measure.Segments;
import org.ranvier.cohort.plan.Bounds;
import org.ranvier.criteria.set.CriteriaSet;
import org.ranvier.formats.subject.Drawn;
import org.ranvier.formats.subject.ProtocolPart;
import org.ranvier.formats.vocabulary.Vocabulary;
import org.ranvier.formats.vocabulary.Words;
import org.ranvier.formats.yaml.Given;
import org.ranvier.formats.yaml.Part;

/// Reads what is measured, and what a value must be to count.
final class AskedPart {

  /// What may be said of a measure.
  static final List<String> KEYS =
      List.of("measure", "hand", "exact", "movements", "outOf", "segments", "set", "study", "over");

  /// What may be said of a value.
  static final List<String> BOUNDS = List.of("atLeast", "atMost", "is");

  private static final Vocabulary<Hand> HANDS = new Vocabulary<>("hand", Hand.values());
  private static final Vocabulary<Segments> SEGMENTS =
      new Vocabulary<>("choice of segments", Segments.values());
  private static final Vocabulary<Movement> MOVEMENTS =
      new Vocabulary<>("movement", Movement.values());

  private AskedPart() {}

  static Asked read(Part part) {
    Given named = part.need("measure");
    Measure measure = named.word(new MeasureNames());
    Options options =
        Checked.of(
            named,
            () ->
                new Options(
                    part.find("hand").map(given -> given.word(HANDS)),
                    part.find("exact").map(given -> given.truth("The key exact")).orElse(false),
                    part.find("movements")
                        .map(given -> Drawn.words(given, MOVEMENTS))
                        .orElse(List.of()),
                    number(part, "outOf"),
                    part.find("segments").map(given -> given.word(SEGMENTS)),
                    part.find("set").map(given -> given.word(new SetNames())),
                    part.find("study").map(given -> ProtocolPart.read(Optional.of(given))),
                    part.find("over")
                        .map(given -> OptionalInt.of(Spans.days(given)))
                        .orElse(OptionalInt.empty())));
    return Checked.of(named, () -> new Asked(measure, options));
  }

  /// @return the rule, if the part says one
  static Optional<Bounds> bounds(Part part, Given whole) {
    if (BOUNDS.stream().noneMatch(part::has)) {
      return Optional.empty();
    }
    OptionalDouble least = number(part, "atLeast");
    OptionalDouble most = number(part, "atMost");
    List<String> words = part.find("is").map(AskedPart::texts).orElse(List.of());
    return Optional.of(Checked.of(whole, () -> new Bounds(least, most, words)));
  }

  static OptionalDouble number(Part part, String key) {
    return part.find(key)
        .map(given -> OptionalDouble.of(given.number("The value of " + key)))
        .orElse(OptionalDouble.empty());
  }

  private static List<String> texts(Given given) {
    return given.isList()
        ? given.items("The words").stream().map(item -> item.text("A word")).toList()
        : List.of(given.text("A word"));
  }

  /// The names of measures.
  private static final class MeasureNames implements Words<Measure> {

    @Override
    public String noun() {
      return "measure";
    }

    @Override
    public Optional<Measure> find(String word) {
      return Measures.named(word);
    }

    @Override
    public List<String> all() {
      return Measures.all().stream().map(Measure::id).toList();
    }
  }

  /// The names of criteria sets.
  private static final class SetNames implements Words<String> {

    @Override
    public String noun() {
      return "criteria set";
    }

    @Override
    public Optional<String> find(String word) {
      return all().contains(word) ? Optional.of(word) : Optional.empty();
    }

    @Override
    public List<String> all() {
      return CriteriaSet.shipped().stream().map(CriteriaSet::id).toList();
    }
  }
}
