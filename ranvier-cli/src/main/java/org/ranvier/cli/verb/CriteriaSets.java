package org.ranvier.cli.verb;

import static org.ranvier.cli.verb.Verb.parameters;

import java.util.ArrayList;
import java.util.List;
import org.ranvier.cli.console.Console;
import org.ranvier.criteria.Examiner;
import org.ranvier.criteria.block.BlockRule;
import org.ranvier.criteria.reading.CriteriaReading;
import org.ranvier.criteria.set.CriteriaSet;
import org.ranvier.formats.vocabulary.Nearest;
import org.ranvier.quantity.Source;
import org.ranvier.record.PatientRecord;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `ranvier criteria`: the criteria sets and block rules with their sources, or one set in full.
public final class CriteriaSets implements Verb {

  @Override
  public String name() {
    return "criteria";
  }

  @Override
  public String summary() {
    return "List criteria sets and block rules with their sources, or print one set.";
  }

  @Override
  public void describe(CommandSpec spec) {
    spec.addPositional(
        parameters("0", "0..1", "ID", "A criteria set, such as efns-pns-2010-mmn.").build());
  }

  @Override
  public int run(ParseResult parsed, Console console) {
    List<String> ids = Verb.given(parsed);
    console.print(ids.isEmpty() ? list() : set(ids.getFirst()));
    return ExitStatus.DONE;
  }

  private static String list() {
    StringBuilder text = new StringBuilder("Criteria sets\n");
    for (CriteriaSet set : Examiner.shipped().sets()) {
      boolean inPart = set.source().verified() && set.hasUnverifiedParts();
      line(text, set.id(), set.title(), set.source(), inPart);
    }
    text.append("\nBlock rules\n");
    for (BlockRule rule : BlockRule.shipped()) {
      line(text, rule.id(), rule.title(), rule.source(), false);
    }
    return text.append(
            "\nVerified: held against the source or a copy of it. ranvier criteria ID prints the clauses of a set.\n")
        .toString();
  }

  private static void line(
      StringBuilder text, String id, String title, Source source, boolean inPart) {
    String verified = inPart ? "in part" : source.verified() ? "yes" : "no";
    text.append("  ").append(id).append(": ").append(title).append('\n');
    text.append("    source: ").append(source.citation()).append('\n');
    text.append("    verified: ").append(verified).append('\n');
  }

  private static String set(String id) {
    // The clauses of a set, without any answers, are its reading of a record that holds nothing.
    List<String> known = new ArrayList<>();
    for (CriteriaReading set :
        Examiner.shipped().examine(PatientRecord.empty("nobody")).criteria()) {
      if (set.id().equals(id)) {
        return SetText.of(set);
      }
      known.add(set.id());
    }
    throw new WrongUse(
        "There is no criteria set \"%s\"; %s."
            .formatted(id, Nearest.advice(id, "criteria set", known)));
  }
}
