package org.ranvier.formats.documentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ranvier.criteria.block.BlockRule;
import org.ranvier.quantity.Limit;
import org.ranvier.reference.Entry;
import org.ranvier.reference.Limits;
import org.ranvier.reference.ReferenceFile;

/// The shipped conduction-block rules side by side, as a table.
final class BlockRuleTable {

  private final List<Entry> rules = ReferenceFile.resources(BlockRule.class, "index.txt");

  String text() {
    StringBuilder table = new StringBuilder();
    table.append(row("", rule -> rule.get("title").text()));
    table.append("|---".repeat(rules.size() + 1)).append("|\n");
    table.append(row("rule in files", rule -> "`" + rule.get("id").text() + "`"));
    table.append(row("distal response", rule -> floor(rule.get("floor"))));
    table.append(row("definite", rule -> lines(rule, "definite")));
    table.append(row("probable", rule -> lines(rule, "probable")));
    table.append(row("stimulus documented as supramaximal", BlockRuleTable::documented));
    table.append(row("*none* needs skin of", BlockRuleTable::skin));
    table.append(row("amplitude alone", BlockRuleTable::surrogate));
    table.append(row("source", rule -> rule.source().text()));
    return table.toString();
  }

  private String row(String heading, Function<Entry, String> cell) {
    StringBuilder row = new StringBuilder("| ").append(heading);
    for (Entry rule : rules) {
      row.append(" | ").append(cell.apply(rule));
    }
    return row.append(" |\n").toString();
  }

  private static String floor(Entry floor) {
    List<String> parts = new ArrayList<>();
    floor
        .fields()
        .forEach((field, value) -> {
          String sign = field.startsWith("more-than") ? "> " : "≥ ";
          if (field.endsWith("-millivolts")) {
            parts.add(sign + value.text() + " mV");
          } else if (field.endsWith("-percent-of-lower-limit")) {
            parts.add(sign + value.text() + " % of the lower limit");
          }
        });
    return String.join(" and ", parts) + (floor.source().verified() ? "" : " (not verified)");
  }

  private static String lines(Entry rule, String grade) {
    List<String> lines = new ArrayList<>();
    for (Entry line : rule.get("grades").items()) {
      if (line.get("grade").text().equals(grade)) {
        lines.add(drops(line) + duration(line) + "; " + where(line));
      }
    }
    return lines.isEmpty() ? "–" : String.join("<br>", lines);
  }

  private static String drops(Entry line) {
    List<String> drops = new ArrayList<>();
    for (Map.Entry<String, Entry> drop : line.get("any-drop").fields().entrySet()) {
      drops.add(drop.getKey() + " drop " + limits(drop.getValue()) + " %");
    }
    return "**" + String.join("** or **", drops) + "**";
  }

  private static String duration(Entry line) {
    return line.find("duration-change")
        .map(change -> ", duration change " + limits(change) + " %")
        .orElse("");
  }

  private static String limits(Entry entry) {
    return String.join(" and ", Limits.read(entry).stream().map(Limit::text).toList());
  }

  private static String where(Entry line) {
    List<String> parts = new ArrayList<>();
    add(parts, line, "nerves", "");
    add(parts, line, "nerves-except", "all nerves but ");
    line.find("limb").ifPresent(limb -> parts.add(limb.text() + " nerves"));
    add(parts, line, "segments", "segment ");
    add(parts, line, "ending-at", "up to ");
    add(parts, line, "not-ending-at", "not up to ");
    line.find("distance-millimetres")
        .ifPresent(distance -> parts.add("distance " + limits(distance) + " mm"));
    return String.join(", ", parts);
  }

  private static void add(List<String> parts, Entry line, String field, String before) {
    List<String> texts = line.texts(field);
    if (!texts.isEmpty()) {
      parts.add(before + String.join("/", texts));
    }
  }

  private static String documented(Entry rule) {
    return rule.find("documented-supramaximal")
        .map(entry ->
            "for %s up to %s (%s%s)"
                .formatted(
                    String.join(", ", entry.texts("grades")),
                    String.join(", ", entry.texts("sites")),
                    entry.source().citation(),
                    entry.source().verified() ? "" : "; not verified"))
        .orElse("–");
  }

  private static String skin(Entry rule) {
    Entry skin = rule.get("skin-celsius-at-least");
    return "arm %s °C, leg %s °C".formatted(skin.get("arm").text(), skin.get("leg").text());
  }

  private static String surrogate(Entry rule) {
    return rule.find("surrogate")
        .map(entry ->
            "shown beside the rule: drop %s %%; %s"
                .formatted(limits(entry.get("amplitude")), entry.source().text()))
        .orElse("–");
  }
}
