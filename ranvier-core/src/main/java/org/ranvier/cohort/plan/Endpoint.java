package org.ranvier.cohort.plan;

import java.util.List;
import java.util.Optional;
import org.ranvier.cohort.measure.Asked;

/// A question that a study answers.
///
/// A value is measured at each time, compared with the beginning, held against the rule, and made
/// one figure of the patient; the statistic is that of all patients.
///
/// @param arm whose patients it is about; empty for all arms, one after the other
/// @param versus the arm with which that one is compared
/// @param baseline when the beginning is, of a change
/// @param response a rule that makes the value true or false
/// @param statistics at least one
/// @param among which patients it is about, by rules on the day of entry; none for all
/// @param carried whether a patient who left the treatment early counts with what was measured on
///   that day
/// @param published what was found in people
/// @param accept between which figures the cohort agrees with it
public record Endpoint(
    String id,
    String title,
    Optional<String> arm,
    Optional<String> versus,
    Asked asked,
    Times when,
    Change change,
    Times baseline,
    Take take,
    Optional<Bounds> response,
    List<Statistic> statistics,
    List<Rule> among,
    boolean carried,
    Published published,
    Optional<Accept> accept) {

  public Endpoint {
    statistics = List.copyOf(statistics);
    among = List.copyOf(among);
    if (statistics.isEmpty()) {
      throw new IllegalArgumentException("An endpoint needs a statistic, but has none; name one");
    }
    if (baseline.several()) {
      throw new IllegalArgumentException(
          "The beginning of a change must be one time, but is several; name one");
    }
    if (take.needsRule() && response.isEmpty()) {
      throw new IllegalArgumentException(
          "To take %s needs a rule for each value; add atLeast or atMost".formatted(take.id()));
    }
    if (take != Take.EACH && !when.several()) {
      throw new IllegalArgumentException(
          "To take %s needs several times, but there is one; name more".formatted(take.id()));
    }
    if (take == Take.EACH && when instanceof Times.AtCourses) {
      throw new IllegalArgumentException(
          "Courses are many and differ from patient to patient, so something must be taken of them;"
              + " add take, such as mean");
    }
    if (versus.isPresent() && arm.isEmpty()) {
      throw new IllegalArgumentException(
          "A comparison needs two arms, but only %s is named; add arm"
              .formatted(versus.orElseThrow()));
    }
    boolean word = asked.measure().isWord();
    if (word && (change != Change.NONE || (take != Take.EACH && !take.needsRule()))) {
      throw new IllegalArgumentException(
          "%s is a word, of which there is no change and no mean; leave out change and take"
              .formatted(asked.measure().id()));
    }
    if (response.isPresent() && response.orElseThrow().asksForWord() != word) {
      throw new IllegalArgumentException(
          word
              ? "%s is a word; ask for it by is".formatted(asked.measure().id())
              : "%s is a number; ask for it by atLeast or atMost".formatted(asked.measure().id()));
    }
    statistics.forEach(each -> fits(each, kind(asked, change, take, response)));
    boolean judged = accept.isPresent() || published.value().isPresent();
    if (judged && (statistics.size() > 1 || (when.several() && take == Take.EACH))) {
      throw new IllegalArgumentException(
          "A published figure is compared with one figure, but there are several; make an endpoint"
              + " of its own for it");
    }
    if (versus.isPresent() && !comparable(statistics)) {
      throw new IllegalArgumentException(
          "Arms are compared by the mean or by the share, but another statistic is asked for");
    }
  }

  /// What one patient's figure is.
  public enum Kind {
    NUMBER,
    TRUTH,
    WORD
  }

  /// @return what one patient's figure is
  public Kind kind() {
    return kind(asked, change, take, response);
  }

  /// @return the unit of one patient's figure; `%` for a share
  public String unit() {
    if (response.isPresent() && take != Take.FIRST_TIME) {
      return "%";
    }
    return take.unit(change.unit(asked.unit()));
  }

  /// @return how many figures there are of one patient
  public int figures() {
    return take == Take.EACH ? Math.max(1, when.listed().size()) : 1;
  }

  /// @return whether it is the same whatever arm a patient is in
  public boolean knowsNoArm() {
    boolean early = when instanceof Times.AtEntry;
    return early && change == Change.NONE;
  }

  /// The statistic that is usual for what an endpoint asks.
  public static Statistic usual(Asked asked, Change change, Take take, Optional<Bounds> response) {
    return Statistic.of(
        switch (kind(asked, change, take, response)) {
          case NUMBER -> take == Take.FIRST_TIME ? Statistic.Kind.MEDIAN : Statistic.Kind.MEAN;
          case TRUTH -> Statistic.Kind.SHARE;
          case WORD -> Statistic.Kind.WORDS;
        });
  }

  private static Kind kind(Asked asked, Change change, Take take, Optional<Bounds> response) {
    if (response.isPresent()) {
      return take == Take.FIRST_TIME ? Kind.NUMBER : Kind.TRUTH;
    }
    if (asked.measure().isWord()) {
      return Kind.WORD;
    }
    boolean kept = take == Take.EACH || take == Take.LAST;
    return asked.measure().isTruth() && change == Change.NONE && kept ? Kind.TRUTH : Kind.NUMBER;
  }

  private static void fits(Statistic statistic, Kind kind) {
    boolean share = statistic.kind() == Statistic.Kind.SHARE;
    boolean words = statistic.kind() == Statistic.Kind.WORDS;
    boolean fits =
        switch (kind) {
          case NUMBER -> !share && !words;
          case TRUTH -> share || statistic.kind() == Statistic.Kind.TOTAL;
          case WORD -> words;
        };
    if (!fits) {
      String sentence =
          switch (kind) {
            case NUMBER -> "Of numbers there is no %s; add atLeast or atMost for a share";
            case TRUTH -> "Of what is true or false there is no %s; ask for the share";
            case WORD -> "Of words there is no %s; say which word counts by is";
          };
      throw new IllegalArgumentException(sentence.formatted(statistic.text()));
    }
  }

  private static boolean comparable(List<Statistic> statistics) {
    return statistics.stream()
        .map(Statistic::kind)
        .allMatch(kind -> kind == Statistic.Kind.MEAN || kind == Statistic.Kind.SHARE);
  }
}
