package org.ranvier.cli;

import java.util.ArrayList;
import java.util.List;
import org.ranvier.cli.verb.Verb;
import org.ranvier.formats.vocabulary.Nearest;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says in one sentence how a command was used wrongly.
final class Misuse {

  private Misuse() {}

  static String sentence(ParameterException mistake, Verb verb) {
    return what(mistake, verb) + " See ranvier " + verb.name() + " --help.";
  }

  private static String what(ParameterException mistake, Verb verb) {
    if (mistake instanceof UnmatchedArgumentException unmatched) {
      String word = unmatched.getUnmatched().getFirst();
      if (!word.startsWith("-")) {
        return "ranvier " + verb.name() + " takes no further word, but \"" + word + "\" is given.";
      }
      int value = word.indexOf('=');
      String option = value < 0 ? word : word.substring(0, value);
      return "ranvier %s has no option \"%s\"; %s."
          .formatted(verb.name(), option, Nearest.advice(option, "option", options(mistake)));
    }
    String message =
        String.valueOf(mistake.getMessage())
            .strip()
            .replace("is not an int", "is not a whole number")
            .replace("parameter:", "word:");
    return message.endsWith(".") ? message : message + ".";
  }

  private static List<String> options(ParameterException mistake) {
    List<String> names = new ArrayList<>();
    for (OptionSpec option : mistake.getCommandLine().getCommandSpec().options()) {
      names.add(option.longestName());
    }
    return names;
  }
}
