package org.ranvier.cli;

import java.util.ArrayList;
import java.util.List;
import org.ranvier.cli.claims.ReviewClaims;
import org.ranvier.cli.cohort.Cohort;
import org.ranvier.cli.conduct.Conduct;
import org.ranvier.cli.examine.Examine;
import org.ranvier.cli.scan.Scan;
import org.ranvier.cli.simulate.Simulate;
import org.ranvier.cli.study.Study;
import org.ranvier.cli.verb.Convert;
import org.ranvier.cli.verb.CriteriaSets;
import org.ranvier.cli.verb.Schemas;
import org.ranvier.cli.verb.Validate;
import org.ranvier.cli.verb.Verb;
import org.ranvier.cli.verb.Vocabulary;
import org.ranvier.cli.verb.WrongUse;
import org.ranvier.formats.vocabulary.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/// All verbs, and how each is written on the command line.
final class Verbs {

  private Verbs() {}

  /// @return all verbs, in the order of the help
  static List<Verb> all() {
    return List.of(
        new Examine(),
        new Conduct(),
        new Study(),
        new Scan(),
        new Simulate(),
        new Cohort(),
        new ReviewClaims(),
        new Convert(),
        new CriteriaSets(),
        new Vocabulary(),
        new Schemas(),
        new Validate());
  }

  /// @throws WrongUse if there is no such verb
  static Verb named(String name) {
    List<String> known = new ArrayList<>();
    for (Verb verb : all()) {
      if (verb.name().equals(name)) {
        return verb;
      }
      known.add(verb.name());
    }
    throw new WrongUse(
        "There is no verb \"%s\"; %s.".formatted(name, Nearest.advice(name, "verb", known)));
  }

  /// @return the verb of a command line with a blank, for a hint; empty if there is none
  static String mentioned(String[] args) {
    for (Verb verb : all()) {
      if (args.length > 0 && verb.name().equals(args[0])) {
        return verb.name() + " ";
      }
    }
    return "";
  }

  /// @return the parser of the words after a verb
  static CommandLine parser(Verb verb) {
    CommandSpec spec = CommandSpec.create().name("ranvier " + verb.name());
    spec.usageMessage().description(verb.summary()).sortOptions(false).sortSynopsis(false);
    verb.describe(spec);
    spec.addOption(
        OptionSpec.builder("--debug")
            .description("Print the stack trace of a fault of Ranvier's own.")
            .build());
    spec.addOption(help());
    return new CommandLine(spec);
  }

  /// @return the parser of a command line without a verb, for its help
  static CommandLine overview() {
    CommandSpec spec = CommandSpec.create().name("ranvier");
    spec.usageMessage()
        .customSynopsis("ranvier VERB ...", "ranvier VERB --help", "ranvier --version")
        .commandListHeading("%nVerbs:%n")
        .description("An open workbench for multifocal motor neuropathy.")
        .exitCodeListHeading("%nExit status:%n")
        .exitCodeList(
            UsageMessageSpec.keyValuesMap(
                "0:done",
                "1:the input is wrong, or a result could not be written",
                "2:the command was used wrongly",
                "70:a fault of Ranvier's own"));
    spec.addOption(help());
    spec.addOption(
        OptionSpec.builder("-V", "--version").description("Show the version and exit.").build());
    for (Verb verb : all()) {
      CommandSpec each = CommandSpec.create().name(verb.name());
      each.usageMessage().description(verb.summary());
      spec.addSubcommand(verb.name(), each);
    }
    return new CommandLine(spec);
  }

  private static OptionSpec help() {
    return OptionSpec.builder("-h", "--help")
        .usageHelp(true)
        .description("Show this help and exit.")
        .build();
  }
}
