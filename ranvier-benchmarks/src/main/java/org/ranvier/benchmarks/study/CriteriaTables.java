package org.ranvier.benchmarks.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ranvier.benchmarks.study.Examined.Verdict;
import org.ranvier.criteria.set.CriteriaSet;
import org.ranvier.formats.subject.Preset;

/// What the criteria and the mimics say of each kind of people.
final class CriteriaTables {

  private static final String MMN_SET = "efns-pns-2010-mmn";
  private static final double MOST_ALS_PERCENT = 2;

  private final Map<Preset, List<Examined>> cohorts = new LinkedHashMap<>();

  void add(Preset preset, List<Examined> people) {
    cohorts.put(preset, people);
  }

  /// What must not happen.
  Table rules() {
    Table table = new Table("rules", "rule", "n", "here", "");
    List<Examined> healthy = people(Preset.HEALTHY);
    long met =
        healthy.stream().filter(each -> each.verdicts().containsValue(Verdict.DEFINITE)).count();
    table.row(
        "no healthy person meets any criteria set as definite",
        Integer.toString(healthy.size()),
        Long.toString(met),
        Table.verdict(met == 0));
    List<Examined> als = people(Preset.ALS);
    double percent = 100.0 * definite(als) / als.size();
    table.row(
        "at most 2 % of ALS meet EFNS/PNS definite",
        Integer.toString(als.size()),
        definite(als) + " (" + Table.text(percent, 1) + " %)",
        Table.verdict(percent <= MOST_ALS_PERCENT));
    for (Preset preset : List.of(Preset.CARPAL_TUNNEL, Preset.ULNAR_ELBOW)) {
      table.row(
          preset.id() + " never meets EFNS/PNS definite",
          Integer.toString(people(preset).size()),
          Long.toString(definite(people(preset))),
          Table.verdict(definite(people(preset)) == 0));
    }
    return table;
  }

  /// Of each kind of people and each set, how many are judged how.
  Table criteria() {
    List<String> columns = new ArrayList<>(List.of("people", "n"));
    CriteriaSet.shipped().forEach(set -> columns.add(set.shortTitle()));
    Table table = new Table("criteria", columns.toArray(String[]::new));
    cohorts.forEach((preset, people) -> {
      List<String> cells = new ArrayList<>(List.of(preset.id(), Integer.toString(people.size())));
      for (CriteriaSet set : CriteriaSet.shipped()) {
        cells.add(
            String.join(
                " / ",
                Arrays.stream(Verdict.values())
                    .map(verdict -> Long.toString(count(people, set.id(), verdict)))
                    .toList()));
      }
      table.row(cells.toArray(String[]::new));
    });
    return table;
  }

  /// Whether the right disease is favoured.
  Table favoured() {
    Table table =
        new Table(
            "favoured",
            "people",
            "n",
            "right one favoured, %",
            "alone, %",
            "only others, %",
            "none, %",
            "others most often favoured");
    cohorts.forEach((preset, people) -> {
      Set<String> right = right(preset);
      double with = percent(people, each -> each.stream().anyMatch(right::contains));
      double alone = percent(people, each -> !each.isEmpty() && right.containsAll(each));
      double none = percent(people, List::isEmpty);
      table.row(
          preset.id(),
          Integer.toString(people.size()),
          right.isEmpty() ? "" : Table.text(with, 0),
          right.isEmpty() ? "" : Table.text(alone, 0),
          Table.text(100 - with - none, 0),
          Table.text(none, 0),
          others(people, right));
    });
    return table;
  }

  private static Set<String> right(Preset preset) {
    return switch (preset) {
      case HEALTHY -> Set.of();
      case MMN -> Set.of("mmn");
      case ALS -> Set.of("als", "pma");
      case CIDP -> Set.of("typical-cidp");
      case MULTIFOCAL_CIDP -> Set.of("multifocal-cidp");
      case AXONAL_GBS -> Set.of("axonal-gbs");
      case CARPAL_TUNNEL, ULNAR_ELBOW -> Set.of("entrapment");
      case HNPP -> Set.of("hnpp");
    };
  }

  private interface Which {
    boolean holds(List<String> favoured);
  }

  private static double percent(List<Examined> people, Which which) {
    long count = people.stream().filter(each -> which.holds(each.favoured())).count();
    return 100.0 * count / people.size();
  }

  private static String others(List<Examined> people, Set<String> right) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Examined person : people) {
      for (String id : person.favoured()) {
        if (!right.contains(id)) {
          counts.merge(id, 1, Integer::sum);
        }
      }
    }
    return String.join(
        ", ",
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(3)
            .map(each -> each.getKey() + " " + each.getValue())
            .toList());
  }

  List<Examined> people(Preset preset) {
    return Optional.ofNullable(cohorts.get(preset)).orElseThrow();
  }

  private static long definite(List<Examined> people) {
    return count(people, MMN_SET, Verdict.DEFINITE);
  }

  private static long count(List<Examined> people, String set, Verdict verdict) {
    return people.stream().filter(each -> verdict.equals(each.verdicts().get(set))).count();
  }
}
