package org.ranvier.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ranvier.claims.Bearing;
import org.ranvier.claims.Evidence;
import org.ranvier.claims.Magnitude;
import org.ranvier.claims.ModelCheck;
import org.ranvier.claims.ModelFigures;
import org.ranvier.claims.Origin;
import org.ranvier.claims.Part;
import org.ranvier.claims.PartReading;
import org.ranvier.claims.Rules;
import org.ranvier.claims.Scope;
import org.ranvier.claims.Verdict;
import org.ranvier.quantity.Figures;

/// Figures of claims in words.
public final class ClaimWords {

  /// From here on no digit after the point is shown, and one fewer for each power of ten below.
  private static final double LARGE = 100;

  private static final int PRINTED_DIGITS = 3;

  private ClaimWords() {}

  /// @return the whole literature on a part in few words
  public static String literature(PartReading reading) {
    List<PartReading.Weighed> counting =
        reading.evidence().stream().filter(PartReading.Weighed::counts).toList();
    if (counting.isEmpty()) {
      return "none found";
    }
    List<String> words = new ArrayList<>();
    pooled(reading.part(), counting).ifPresent(words::add);
    for (PartReading.Weighed each : counting) {
      if (each.evidence() instanceof Evidence.Comparison comparison) {
        words.add(
            "%s against %s"
                .formatted(
                    number(comparison.more().middle()),
                    with(number(comparison.less().middle()), comparison.unit())));
      }
    }
    statements(counting).ifPresent(words::add);
    boolean verified = counting.stream().anyMatch(each -> each.evidence().source().verified());
    return String.join("; ", words) + (verified ? "" : " (not verified)");
  }

  /// The figures that have the part's own measure.
  private static Optional<String> pooled(Part part, List<PartReading.Weighed> counting) {
    List<Magnitude> figures = new ArrayList<>();
    for (PartReading.Weighed each : counting) {
      if (each.evidence() instanceof Evidence.Figure figure && figure.scope().isEmpty()) {
        figures.add(figure.magnitude());
      }
    }
    if (figures.isEmpty()) {
      return Optional.empty();
    }
    String unit = part.scope().map(Scope::unit).orElse("");
    if (figures.size() == 1) {
      return Optional.of(magnitude(figures.getFirst(), unit));
    }
    double low = figures.stream().mapToDouble(Magnitude::low).min().orElseThrow();
    double high = figures.stream().mapToDouble(Magnitude::high).max().orElseThrow();
    return Optional.of(
        "%s (%s to %s, %d figures)"
            .formatted(
                with(number(Rules.pooled(figures).middle()), unit),
                number(low),
                number(high),
                figures.size()));
  }

  /// How many of those that are no figure of the part's own measure say what.
  private static Optional<String> statements(List<PartReading.Weighed> counting) {
    List<String> words = new ArrayList<>();
    for (Bearing bearing : Bearing.values()) {
      long count =
          counting.stream()
              .filter(each -> each.bearing() == bearing && !isOwnFigure(each.evidence()))
              .filter(each -> !(each.evidence() instanceof Evidence.Comparison))
              .count();
      if (count > 0) {
        words.add(count + " " + verb(bearing, count));
      }
    }
    return words.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", words));
  }

  private static boolean isOwnFigure(Evidence evidence) {
    return evidence instanceof Evidence.Figure figure && figure.scope().isEmpty();
  }

  private static String verb(Bearing bearing, long count) {
    return switch (bearing) {
      case SUPPORTS -> count == 1 ? "supports" : "support";
      case PARTLY -> "in part";
      case CONTRADICTS -> count == 1 ? "contradicts" : "contradict";
    };
  }

  /// @return the model's figures for a part in few words
  public static String model(PartReading reading) {
    if (reading.answers().isEmpty()) {
      return "not modelled";
    }
    List<String> words = new ArrayList<>();
    for (PartReading.Answer answer : reading.answers()) {
      words.add(figures(answer));
    }
    String origin = reading.part().origin() == Origin.PUT_IN ? " (put in)" : "";
    return String.join("; ", words.stream().distinct().toList()) + origin;
  }

  /// @return the figure or figures of an answer, with its interval where there is one figure
  public static String figures(PartReading.Answer answer) {
    List<ModelFigures.Figure> figures = answer.figures();
    if (figures.isEmpty()) {
      return "not computed";
    }
    String stale = answer.stale() ? ", out of date" : "";
    ModelFigures.Figure first = figures.getFirst();
    if (answer.check() instanceof ModelCheck.Pair) {
      String less = number(figures.getLast().magnitude().middle());
      return "%s against %s%s"
          .formatted(number(first.magnitude().middle()), with(less, first.unit()), stale);
    }
    return magnitude(first.magnitude(), first.unit()) + stale;
  }

  /// @return such as `0.53 per 100,000 (0.32 to 0.83)` or `8 to 10 days`
  public static String magnitude(Magnitude magnitude, String unit) {
    String range = number(magnitude.low()) + " to " + number(magnitude.high());
    if (magnitude.value().isEmpty()) {
      return with(range, unit);
    }
    String value = with(number(magnitude.middle()), unit);
    return magnitude.low() == magnitude.high() ? value : value + " (" + range + ")";
  }

  /// @return such as `21 to 42 days`, `above 50 %`
  public static String scope(Scope scope) {
    if (Double.isInfinite(scope.to())) {
      return "above " + with(number(scope.from()), scope.unit());
    }
    if (Double.isInfinite(scope.from())) {
      return "below " + with(number(scope.to()), scope.unit());
    }
    return with(number(scope.from()) + " to " + number(scope.to()), scope.unit());
  }

  /// @return what a part is turned into, such as `number: 21 to 42 days`
  public static String test(Part part) {
    String kind = part.kind().id();
    return part.scope().map(scope -> kind + ": " + scope(scope)).orElse(kind);
  }

  /// @return the figure or statement of a piece of literature, with what it is about
  public static String evidence(Part part, Evidence evidence) {
    return switch (evidence) {
      case Evidence.Figure figure -> {
        String unit = figure.scope().or(part::scope).map(Scope::unit).orElse("");
        yield figure.what() + ": " + magnitude(figure.magnitude(), unit);
      }
      case Evidence.Comparison comparison ->
          "%s: %s against %s"
              .formatted(
                  comparison.what(),
                  number(comparison.more().middle()),
                  with(number(comparison.less().middle()), comparison.unit()));
      case Evidence.Statement statement -> statement.what();
    };
  }

  /// @return the verdict, or what there is in place of one
  public static String verdict(Optional<Verdict> verdict, String otherwise) {
    return verdict.map(Verdict::words).orElse(otherwise);
  }

  /// @return the command that makes the figures of a check anew
  public static String command(String protocol) {
    return "ranvier cohort examples/claims/" + protocol + ".yaml";
  }

  /// @return the protocols that a check asks
  public static List<String> protocols(ModelCheck check) {
    return switch (check) {
      case ModelCheck.Single single -> List.of(single.endpoint().protocol());
      case ModelCheck.Pair pair ->
          List.of(pair.more().protocol(), pair.less().protocol()).stream().distinct().toList();
    };
  }

  /// @return the endpoints that a check asks
  public static String endpoints(ModelCheck check) {
    return switch (check) {
      case ModelCheck.Single single -> single.endpoint().id();
      case ModelCheck.Pair pair -> pair.more().id() + ", " + pair.less().id();
    };
  }

  /// @return the number with about three digits
  private static String number(double value) {
    int digits = 0;
    for (double size = Math.abs(value); size < LARGE && digits < PRINTED_DIGITS - 1; size *= 10) {
      digits++;
    }
    return Figures.text(value, digits).replace('-', '−');
  }

  private static String with(String number, String unit) {
    return unit.isEmpty() ? number : String.format(Locale.ROOT, "%s %s", number, unit);
  }
}
