package org.ranvier.benchmarks.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.ranvier.cohort.statistic.Estimate;

/// Tables with a column for each protocol and year, next to what is published. A figure whose
/// interval holds a published one is in bold.
///
/// @param cohorts by disease
record ScoreTables(Cohorts cohorts, List<Published> published) {

  /// How diseases are called in tables.
  static final Map<String, String> PEOPLE =
      Map.of(
          "mmn", "MMN",
          "mmn-treated", "MMN under usual care",
          "als", "ALS",
          "cidp", "typical CIDP",
          "multifocal-cidp", "multifocal CIDP");

  private static final List<String> OTHERS = List.of("als", "cidp", "multifocal-cidp");
  private static final double PERCENT = 100;
  private static final String NONE = "–";

  /// How many of each disease live, in percent and number.
  List<String> alive() {
    List<String> lines = new ArrayList<>();
    StringBuilder head = new StringBuilder("| people | at onset |");
    Scored.YEARS.forEach(year -> head.append(" year ").append(year).append(" |"));
    lines.add(head.toString());
    lines.add("|---|---|" + "---|".repeat(Scored.YEARS.size()));
    for (Scored cohort : cohorts.all()) {
      int all = cohort.alive(0).count();
      StringBuilder line = new StringBuilder("| " + people(cohort) + " | " + all + " |");
      for (int year = 0; year < Scored.YEARS.size(); year++) {
        line.append(" %d |".formatted(Math.round(cohort.alive(year).value() * all / PERCENT)));
      }
      lines.add(line.toString());
    }
    return lines;
  }

  /// Who of those with multifocal motor neuropathy meets its criteria.
  ///
  /// @param disease with or without treatment
  List<String> sensitivity(String disease) {
    List<String> lines = head("set");
    Scored mmn = cohorts.of(disease);
    for (Level level : Level.MMN) {
      List<Published> known = published(level, "mmn");
      lines.add(row(level.title(), known, false, (study, year) -> mmn.met(level, study, year)));
    }
    lines.add(
        row(
            Level.EFNS_OPEN.title(),
            List.of(),
            false,
            (study, year) -> mmn.met(Level.EFNS_OPEN, study, year)));
    return lines;
  }

  /// Who of all others does not.
  List<String> specificity() {
    List<String> lines = head("set, against");
    for (Level level : Level.MMN) {
      List<Published> known = published(level, "controls");
      for (String other : OTHERS) {
        Scored people = cohorts.of(other);
        lines.add(
            row(
                level.title() + ", " + people(people),
                known,
                true,
                (study, year) -> people.notMet(level, study, year)));
      }
    }
    return lines;
  }

  /// Who meets criteria of another disease.
  ///
  /// @param levels of its criteria
  /// @param diseases whose people are listed
  List<String> others(List<Level> levels, List<String> diseases) {
    List<String> lines = head("set, met by");
    for (Level level : levels) {
      for (String disease : diseases) {
        Scored people = cohorts.of(disease);
        String known = disease.equals("mmn") ? "mimics" : disease;
        lines.add(
            row(
                level.title() + ", " + people(people),
                published(level, known),
                false,
                (study, year) -> people.met(level, study, year)));
      }
    }
    return lines;
  }

  /// In whom the right diagnosis is favoured, and in whom MMN wrongly.
  List<String> favoured() {
    List<String> lines = head("favoured, in");
    for (Scored people : cohorts.all()) {
      List<String> right =
          switch (people.disease()) {
            case "als" -> List.of("als", "pma");
            case "cidp" -> List.of("typical-cidp");
            case "mmn-treated" -> List.of("mmn");
            default -> List.of(people.disease());
          };
      lines.add(favoured(String.join(" or ", right), right, people));
      if (!right.contains("mmn")) {
        lines.add(favoured("mmn", List.of("mmn"), people));
      }
    }
    return lines;
  }

  private static String favoured(String what, List<String> any, Scored people) {
    return row(
        what + ", " + people(people),
        List.of(),
        false,
        (study, year) -> people.favoured(any, study, year));
  }

  private static String people(Scored cohort) {
    return PEOPLE.getOrDefault(cohort.disease(), cohort.disease());
  }

  private List<Published> published(Level level, String people) {
    return published.stream()
        .filter(each -> each.level().equals(level.id()) && each.people().equals(people))
        .toList();
  }

  private static List<String> head(String what) {
    StringBuilder head = new StringBuilder("| " + what + " | published |");
    for (String study : Scored.STUDIES) {
      for (int year : Scored.YEARS) {
        head.append(" %s, year %d |".formatted(words(study), year));
      }
    }
    return new ArrayList<>(
        List.of(
            head.toString(),
            "|---|---|" + "---|".repeat(Scored.STUDIES.size() * Scored.YEARS.size())));
  }

  /// @return a protocol of examinations in words
  static String words(String study) {
    return study.equals("full") ? "to Erb" : "forearm";
  }

  /// @param complement whether it is about those who do not meet the criteria
  private static String row(
      String name,
      List<Published> known,
      boolean complement,
      BiFunction<String, Integer, Estimate> figure) {
    List<Double> values =
        known.stream().map(each -> complement ? PERCENT - each.met() : each.met()).toList();
    StringBuilder line = new StringBuilder("| " + name + " | " + text(known, values) + " |");
    for (String study : Scored.STUDIES) {
      for (int year = 0; year < Scored.YEARS.size(); year++) {
        line.append(" ").append(cell(figure.apply(study, year), values)).append(" |");
      }
    }
    return line.toString();
  }

  private static String text(List<Published> known, List<Double> values) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < known.size(); i++) {
      String note = known.get(i).note();
      texts.add(plain(values.get(i)) + (note.isEmpty() ? "" : " (" + note + ")"));
    }
    return texts.isEmpty() ? NONE : texts.stream().collect(Collectors.joining("; "));
  }

  private static String plain(double percent) {
    return percent == Math.rint(percent)
        ? String.format(Locale.ROOT, "%.0f", percent)
        : String.format(Locale.ROOT, "%.1f", percent);
  }

  private static String cell(Estimate figure, List<Double> published) {
    if (figure.count() == 0) {
      return NONE;
    }
    String text =
        String.format(Locale.ROOT, "%.0f (%.0f–%.0f)", figure.value(), figure.low(), figure.high());
    boolean agrees =
        published.stream().anyMatch(each -> each >= figure.low() && each <= figure.high());
    return agrees ? "**" + text + "**" : text;
  }
}
