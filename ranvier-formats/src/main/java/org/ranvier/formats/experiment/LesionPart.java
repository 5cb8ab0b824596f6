package org.ranvier.formats.experiment;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.ranvier.axon.Axon;
import org.ranvier.axon.Channel;
import org.ranvier.axon.Lesion;
import org.ranvier.axon.LesionKind;
import org.ranvier.axon.LesionKind.Place;
import org.ranvier.formats.Quote;
import org.ranvier.formats.vocabulary.Nearest;
import org.ranvier.formats.vocabulary.Vocabulary;
import org.ranvier.formats.yaml.Given;
import org.ranvier.formats.yaml.Part;

/// Reads one lesion of an experiment. What kinds there are is said by [LesionKind] alone.
final class LesionPart {

  private static final List<String> KEYS =
      List.of("kind", "nodes", "internodes", "value", "values", "channel");
  private static final Vocabulary<LesionKind> KINDS =
      new Vocabulary<>("lesion kind", LesionKind.values());

  private final Part part;
  private final Axon axon;
  private final LesionKind kind;

  private LesionPart(Part part, Axon axon) {
    this.part = part;
    this.axon = axon;
    kind = part.need("kind").word(KINDS);
  }

  /// @param axon on which the lesion must lie
  static Lesion read(Given given, Axon axon) {
    return new LesionPart(new Part("A lesion", given, KEYS), axon).lesion();
  }

  private Lesion lesion() {
    Given run = run();
    Part places = new Part("A run of " + places(), run, List.of("from", "count"));
    int first = places.need("from").whole("The first of the " + places());
    int count = places.find("count").map(each -> each.whole("The number of places")).orElse(1);
    int last = kind.place() == Place.NODE ? axon.nodes() - 1 : axon.nodes() - 2;
    if (first < 0 || count < 1 || count > last - first + 1) {
      throw run.mistake(
          "A lesion must lie on the axon, whose %s are 0 to %d, but begins at %d and covers %d"
              .formatted(places(), last, first, count),
          "move or shorten it, or lengthen the axon");
    }
    double[] values = values(count);
    String channel = channel();
    try {
      return Lesion.ofChannel(kind, channel, first, values);
    } catch (IllegalArgumentException e) {
      throw part.mistake(String.valueOf(e.getMessage()), "correct the lesion");
    }
  }

  private String places() {
    return kind.place() == Place.NODE ? "nodes" : "internodes";
  }

  private Given run() {
    String wrong = kind.place() == Place.NODE ? "internodes" : "nodes";
    if (part.has(wrong)) {
      throw part.need(wrong)
          .mistake(
              "A %s lesion must be given by %s, but is given by %s"
                  .formatted(kind.id(), places(), wrong),
              "write " + places() + ": {from: …, count: …}");
    }
    return part.need(places());
  }

  private double[] values(int count) {
    if (part.has("value") == part.has("values")) {
      throw part.mistake(
          "A lesion must have either the key \"value\" or the key \"values\", but has "
              + (part.has("value") ? "both" : "neither"),
          "give the " + kind.meaning());
    }
    double[] values = new double[count];
    if (part.has("value")) {
      Arrays.fill(values, value(part.need("value")));
      return values;
    }
    Given given = part.need("values");
    if (given.hasFields()) {
      Part ends = new Part("A gradient", given, List.of("from", "to"));
      double from = value(ends.need("from"));
      double to = value(ends.need("to"));
      for (int i = 0; i < count; i++) {
        values[i] = count == 1 ? from : from + (to - from) * i / (count - 1);
      }
      return values;
    }
    List<Given> items = given.items("The values of a lesion");
    if (items.size() != count) {
      throw given.mistake(
          "A lesion must have one value for each of its %s, but has %d for %d"
              .formatted(places(), items.size(), count),
          "give as many, or {from: …, to: …} for a gradient");
    }
    for (int i = 0; i < count; i++) {
      values[i] = value(items.get(i));
    }
    return values;
  }

  private double value(Given given) {
    double value = given.number("The value of a lesion");
    if (value < kind.least() || value > kind.most()) {
      throw given.mistake(
          "The value of a %s lesion (%s) must be from %s to %s, but is %s"
              .formatted(
                  kind.id(),
                  kind.meaning(),
                  plain(kind.least()),
                  plain(kind.most()),
                  given.printed()),
          "correct the value");
    }
    return value;
  }

  private static String plain(double limit) {
    return new BigDecimal(Double.toString(limit)).stripTrailingZeros().toPlainString();
  }

  private String channel() {
    if (!kind.concernsOneChannel()) {
      if (part.has("channel")) {
        throw part.need("channel")
            .mistake(
                "A %s lesion must not name a channel, but names one".formatted(kind.id()),
                "leave the channel out");
      }
      return "";
    }
    Given given = part.need("channel");
    String channel = given.text("A channel");
    if (axon.model().channel(channel) < 0) {
      List<String> known = axon.model().channels().stream().map(Channel::name).toList();
      throw given.mistake(
          "The model %s has no channel %s".formatted(axon.model().id(), Quote.of(channel)),
          Nearest.advice(channel, "channel", known));
    }
    return channel;
  }
}
