package org.ranvier.criteria.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ranvier.anatomy.Atlas;
import org.ranvier.anatomy.BodyRegion;
import org.ranvier.anatomy.Limb;
import org.ranvier.criteria.block.BlockJudge;
import org.ranvier.criteria.block.BlockRule;
import org.ranvier.criteria.fact.Possible.Choice;
import org.ranvier.criteria.fact.Possible.Range;
import org.ranvier.criteria.limits.ReferenceLimits;
import org.ranvier.record.Agent;
import org.ranvier.record.PatientRecord;
import org.ranvier.record.Sign;
import org.ranvier.reference.ReferenceFile;
import org.ranvier.reference.Term;

/// The page for people who write criteria sets names every fact, its particulars and its answers.
class DocumentedFactsTest {

  private static final Path PAGE = Path.of("..", "docs", "how-to", "add-a-criteria-set.md");
  private static final Pattern WORD = Pattern.compile("`([^`]+)`");

  /// One value for every particular, with which any question can be asked.
  private static final Map<String, String> PARTICULARS =
      Map.ofEntries(
          Map.entry("name", "bulbar"),
          Map.entry("limb", "arm"),
          Map.entry("targets", "[deltoid]"),
          Map.entry("where", "everywhere"),
          Map.entry("rule", "efns-pns-2010"),
          Map.entry("grade", "definite"),
          Map.entry("judged", "tested"),
          Map.entry("agent", "immunoglobulin"),
          Map.entry("fasciculation-counts", "true"),
          Map.entry("diseases", "[mmn]"));

  private static final Questions QUESTIONS = Questions.all();
  private static final Findings NOTHING_KNOWN =
      new Findings(
          PatientRecord.empty("nobody"),
          Atlas.shipped(),
          ReferenceLimits.shipped(),
          BlockRule.shipped(),
          new BlockJudge(ReferenceLimits.shipped()));

  static Set<String> facts() {
    return QUESTIONS.names();
  }

  static Stream<Arguments> vocabularies() {
    return Stream.of(
        Arguments.of("name", ids(Sign.values())),
        Arguments.of("limb", ids(Limb.values())),
        Arguments.of("agent", ids(Agent.values())),
        Arguments.of("of", ids(BodyRegion.values())));
  }

  @Test
  void the_page_names_exactly_the_facts_that_there_are() {
    assertThat(rows("fact")).containsOnlyKeys(QUESTIONS.names());
  }

  @ParameterizedTest
  @MethodSource("facts")
  void the_page_names_the_particulars_of_a_fact(String fact) {
    assertThat(words(row("fact", fact).get(1)))
        .containsExactlyInAnyOrderElementsOf(QUESTIONS.particulars(fact));
  }

  @ParameterizedTest
  @MethodSource("facts")
  void the_page_names_the_answers_to_a_fact(String fact) {
    String documented = row("fact", fact).get(2);
    switch (answerOfNobody(fact)) {
      case Choice choice ->
          assertThat(words(documented)).containsExactlyInAnyOrderElementsOf(choice.words());
      case Range range -> assertThat(documented).isIn("number", "count");
    }
  }

  @Test
  void the_page_explains_every_particular() {
    Set<String> all = new TreeSet<>();
    QUESTIONS.names().forEach(fact -> all.addAll(QUESTIONS.particulars(fact)));
    assertThat(rows("particular")).containsOnlyKeys(all);
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void the_page_lists_the_words_of_a_particular(String particular, List<String> words) {
    assertThat(words(row("particular", particular).get(1))).containsAll(words);
  }

  /// What a fact may be if nothing is known: every answer that there is.
  private static Possible answerOfNobody(String fact) {
    StringBuilder yaml = new StringBuilder("fact: " + fact + "\n");
    for (String particular : QUESTIONS.particulars(fact)) {
      String value = PARTICULARS.get(particular);
      if (value != null) {
        yaml.append(particular).append(": ").append(value).append('\n');
      }
    }
    return QUESTIONS
        .of(ReferenceFile.parse(yaml.toString(), "a question"))
        .answer(NOTHING_KNOWN)
        .strict();
  }

  private static List<String> row(String table, String name) {
    Map<String, List<String>> rows = rows(table);
    assertThat(rows).as("the table of %s", PAGE).containsKey(name);
    return rows.getOrDefault(name, List.of());
  }

  /// The rows of the table whose heading begins with a word, by the word in their first cell.
  private static Map<String, List<String>> rows(String heading) {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    boolean within = false;
    for (String line : page()) {
      if (line.startsWith("| " + heading + " |")) {
        within = true;
      } else if (!line.startsWith("|")) {
        within = false;
      } else if (within && !line.startsWith("|-")) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.substring(1).split("\\|", -1)) {
          cells.add(cell.strip());
        }
        rows.put(words(cells.getFirst()).getFirst(), cells);
      }
    }
    return rows;
  }

  private static List<String> ids(Term[] vocabulary) {
    return Stream.of(vocabulary).map(Term::id).toList();
  }

  private static List<String> words(String cell) {
    return WORD.matcher(cell).results().map(match -> match.group(1)).toList();
  }

  private static List<String> page() {
    try {
      return Files.readAllLines(PAGE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
