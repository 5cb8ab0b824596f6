package org.ranvier.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.ranvier.cli.console.Console;
import org.ranvier.cli.console.Console.Surroundings;
import org.ranvier.cli.console.ProcessConsole;
import org.ranvier.cli.examine.Examine;
import org.ranvier.cli.verb.ExitStatus;
import org.ranvier.cli.verb.Verb;
import org.ranvier.cli.verb.Version;
import org.ranvier.cli.verb.WrongUse;
import org.ranvier.formats.RanvierInputException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// The command `ranvier`.
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    WarmStart.begin(args);
    int status = run(args, ProcessConsole.open());
    // Nothing is left to tidy up, and leaving at once saves a few milliseconds.
    Runtime.getRuntime().halt(status);
  }

  /// Runs one command without a terminal.
  ///
  /// @return the exit status
  static int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
    return run(args, new Console(in, out, err, Surroundings.PIPES));
  }

  /// Runs one command. Whatever happens ends in an exit status and, if not 0, a sentence.
  static int run(String[] args, Console console) {
    int status;
    try {
      status = dispatch(args, console);
    } catch (RanvierInputException e) {
      console.complain(e.getMessage());
      return ExitStatus.WRONG_INPUT;
    } catch (WrongUse e) {
      console.complain(e.getMessage() + " See ranvier " + Verbs.mentioned(args) + "--help.");
      return ExitStatus.WRONG_USE;
    } catch (RuntimeException | Error e) {
      return Fault.report(e, args, console);
    }
    if (!console.failure().isEmpty()) {
      console.complain("Standard output cannot be written (" + console.failure() + ").");
      return ExitStatus.WRONG_INPUT;
    }
    return status;
  }

  private static int dispatch(String[] args, Console console) {
    String first = args.length == 0 ? "" : args[0];
    return switch (first) {
      case "" -> throw new WrongUse("Say what to do: give a verb.");
      case "-V", "--version" -> {
        console.print("ranvier " + Version.text() + "\n");
        yield ExitStatus.DONE;
      }
      case "-h", "--help", "help" -> {
        boolean ofVerb = first.equals("help") && args.length > 1;
        CommandLine line = ofVerb ? Verbs.parser(Verbs.named(args[1])) : Verbs.overview();
        console.print(line.getUsageMessage());
        yield ExitStatus.DONE;
      }
      default -> {
        String[] words = Arrays.copyOfRange(args, 1, args.length);
        // The most frequent command has nothing to parse, and does not wait for the parser.
        yield first.equals("examine") && arePlain(words)
            ? Examine.plainly(List.of(words), console)
            : run(Verbs.named(first), words, console);
      }
    };
  }

  private static boolean arePlain(String[] words) {
    for (String word : words) {
      if (word.isEmpty() || word.charAt(0) == '-') {
        return false;
      }
    }
    return words.length > 0;
  }

  private static int run(Verb verb, String[] words, Console console) {
    CommandLine line = Verbs.parser(verb);
    ParseResult parsed;
    try {
      parsed = line.parseArgs(words);
    } catch (ParameterException e) {
      console.complain(Misuse.sentence(e, verb));
      return ExitStatus.WRONG_USE;
    }
    if (parsed.isUsageHelpRequested()) {
      console.print(line.getUsageMessage());
      return ExitStatus.DONE;
    }
    return verb.run(parsed, console);
  }
}
