package org.ranvier.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// The command `ranvier`.
///
/// Commands are described in code, not by annotations: reading annotations would take 30 ms at each
/// start.
public final class Main {
  static final int DONE = 0;
  static final int WRONG_INPUT = 1;
  static final int WRONG_USE = 2;
  static final int OUR_FAULT = 70;

  private Main() {}

  public static void main(String[] args) {
    System.exit(run(args));
  }

  /// Runs one command.
  ///
  /// @return the exit status
  static int run(String... args) {
    return commandLine().execute(args);
  }

  static CommandLine commandLine() {
    CommandSpec ranvier = CommandSpec.create().name("ranvier");
    ranvier.versionProvider(new Version());
    ranvier
        .usageMessage()
        .description("An open workbench for multifocal motor neuropathy.")
        .exitCodeListHeading("%nExit status:%n")
        .exitCodeList(
            CommandLine.Model.UsageMessageSpec.keyValuesMap(
                "0:done",
                "1:the input is wrong",
                "2:the command was used wrongly",
                "70:a fault of Ranvier's own"));
    ranvier.addOption(
        OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .description("Show this help and exit.")
            .build());
    ranvier.addOption(
        OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .description("Show the version and exit.")
            .build());
    ranvier.exitCodeOnInvalidInput(WRONG_USE).exitCodeOnExecutionException(OUR_FAULT);
    return new CommandLine(ranvier)
        .setExecutionStrategy(Main::execute)
        .setExecutionExceptionHandler(Main::reportFault);
  }

  private static int execute(ParseResult parsed) {
    Integer helped = CommandLine.executeHelpRequest(parsed);
    if (helped != null) {
      return helped;
    }
    throw new ParameterException(
        parsed.commandSpec().commandLine(), "Say what to do: give one of the verbs.");
  }

  private static int reportFault(Exception exception, CommandLine line, ParseResult parsed) {
    PrintWriter err = line.getErr();
    err.println("Ranvier failed by its own fault; please report this:");
    exception.printStackTrace(err);
    return OUR_FAULT;
  }
}
