package org.ranvier.criteria.set;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ranvier.criteria.fact.Question;
import org.ranvier.criteria.fact.Questions;
import org.ranvier.criteria.set.CriteriaSet.Gap;
import org.ranvier.criteria.set.CriteriaSet.Leaf;
import org.ranvier.criteria.set.CriteriaSet.Parts;
import org.ranvier.quantity.Source;
import org.ranvier.reference.Entry;

/// Turns a criteria file into a criteria set. A clause is a question (`fact`) with a test, a
/// combination (`all`, `any`, `count`, `not`), or the name of a clause under `define`.
final class CriteriaReader {

  private static final Set<String> COMMON =
      Set.of("id", "text", "source", "verified", "all", "any", "count", "at-least", "not", "fact");

  private final Questions catalogue;
  private final boolean needsTexts;
  private final Map<String, Entry> definitions = new LinkedHashMap<>();
  private final Set<String> beingRead = new HashSet<>();
  private final Set<String> used = new HashSet<>();
  private final Map<String, Integer> questionPlaces = new LinkedHashMap<>();
  private final List<Question> questions = new ArrayList<>();
  private final List<Leaf> leaves = new ArrayList<>();

  private CriteriaReader(Questions catalogue, boolean needsTexts) {
    this.catalogue = catalogue;
    this.needsTexts = needsTexts;
  }

  static CriteriaSet read(Entry file, Questions catalogue) {
    file.allowing(
        "format",
        "id",
        "title",
        "short",
        "disease",
        "source",
        "verified",
        "effective",
        "define",
        "categories",
        "gaps",
        "notes");
    if (!file.get("format").text().equals("ranvier.criteria/1")) {
      throw file.mistake("must have the format ranvier.criteria/1");
    }
    return new CriteriaReader(catalogue, true).set(file);
  }

  /// Reads one clause on its own; nobody is shown it, so that it needs no text.
  static Condition condition(Entry entry, Questions catalogue) {
    CriteriaReader reader = new CriteriaReader(catalogue, false);
    Clause clause = reader.clause(entry, "");
    return Condition.of(clause, List.copyOf(reader.questions), List.copyOf(reader.leaves));
  }

  private CriteriaSet set(Entry file) {
    file.find("define").ifPresent(define -> definitions.putAll(define.fields()));
    List<Clause> categories =
        file.get("categories").items().stream()
            .map(entry -> clause(entry, entry.get("id").text()))
            .toList();
    List<Gap> gaps = new ArrayList<>();
    file.find("gaps")
        .ifPresent(list -> {
          for (Entry gap : list.items()) {
            gaps.add(new Gap(clause(gap.get("when"), "gap"), gap.get("text").text()));
          }
        });
    for (Map.Entry<String, Entry> definition : definitions.entrySet()) {
      if (!used.contains(definition.getKey())) {
        throw definition.getValue().mistake("is defined and never used; name it in a clause");
      }
    }
    return new CriteriaSet(
        file.get("id").text(),
        file.get("title").text(),
        file.get("short").text(),
        file.get("disease").text(),
        file.source(),
        new Parts(List.copyOf(questions), List.copyOf(leaves), categories, gaps),
        file.texts("notes"));
  }

  private Clause clause(Entry entry, String fallbackId) {
    if (!entry.hasFields()) {
      return named(entry);
    }
    String id = entry.find("id").map(Entry::text).orElse(fallbackId);
    boolean hasSource = entry.find("source").isPresent() || entry.find("verified").isPresent();
    Optional<Source> source = hasSource ? Optional.of(entry.source()) : Optional.empty();
    Clause.Body body = body(entry, id);
    Optional<String> text = entry.find("text").map(Entry::text);
    if (text.isEmpty() && needsTexts) {
      throw entry.mistake("needs a text that says what the clause asks");
    }
    return new Clause(id, text.orElse(""), source, body);
  }

  private Clause named(Entry reference) {
    String name = reference.text();
    Entry definition = definitions.get(name);
    if (definition == null) {
      throw reference.mistake(
          "names the clause '%s', which is not among those defined: %s"
              .formatted(name, definitions.keySet()));
    }
    if (!beingRead.add(name)) {
      throw reference.mistake("leads back to itself");
    }
    Clause clause = clause(definition, name);
    beingRead.remove(name);
    used.add(name);
    return clause;
  }

  private Clause.Body body(Entry entry, String id) {
    Set<String> particulars = new TreeSet<>();
    entry
        .find("fact")
        .ifPresent(fact -> {
          particulars.addAll(catalogue.particulars(fact.text()));
          particulars.addAll(LeafTest.FIELDS);
        });
    entry.allowing(
        field -> COMMON.contains(field) || particulars.contains(field),
        () -> {
          particulars.addAll(COMMON);
          return particulars;
        });
    if (entry.find("all").isPresent()) {
      return new Clause.All(clauses(entry.get("all"), id));
    }
    if (entry.find("any").isPresent()) {
      return new Clause.Any(clauses(entry.get("any"), id));
    }
    if (entry.find("count").isPresent()) {
      List<Clause> counted = clauses(entry.get("count"), id);
      double number = entry.get("at-least").number();
      if (number != Math.rint(number) || number < 1 || number > counted.size()) {
        throw entry.mistake(
            "asks for at least "
                + entry.get("at-least").text()
                + " of "
                + counted.size()
                + " clauses; ask for 1 to "
                + counted.size());
      }
      return new Clause.AtLeast((int) number, counted);
    }
    if (entry.find("not").isPresent()) {
      return new Clause.Not(clause(entry.get("not"), id));
    }
    if (entry.find("fact").isPresent()) {
      return leaf(entry);
    }
    throw entry.mistake("needs one of fact, all, any, count, not");
  }

  private List<Clause> clauses(Entry list, String id) {
    List<Clause> clauses = new ArrayList<>();
    int number = 1;
    for (Entry item : list.items()) {
      clauses.add(clause(item, id + "." + number++));
    }
    return List.copyOf(clauses);
  }

  private Clause.Body leaf(Entry entry) {
    Question question = catalogue.of(entry);
    Integer place = questionPlaces.get(question.key());
    if (place == null) {
      place = questions.size();
      questionPlaces.put(question.key(), place);
      questions.add(question);
    }
    LeafTest test = LeafTest.of(entry, catalogue.answers(entry.get("fact").text()));
    int index = 0;
    while (index < leaves.size() && !isSame(leaves.get(index), place, test)) {
      index++;
    }
    if (index == leaves.size()) {
      leaves.add(new Leaf(place, test));
    }
    return new Clause.Leaf(index, test);
  }

  private static boolean isSame(Leaf leaf, int question, LeafTest test) {
    return leaf.question() == question && leaf.test().equals(test);
  }
}
