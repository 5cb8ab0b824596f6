package org.ranvier.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The command `ranvier`.
@Command(
    name = "ranvier",
    description = "An open workbench for multifocal motor neuropathy.",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true,
    exitCodeOnInvalidInput = Main.WRONG_USE,
    exitCodeOnExecutionException = Main.OUR_FAULT,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:done",
      "1:the input is wrong",
      "2:the command was used wrongly",
      "70:a fault of Ranvier's own"
    })
public final class Main implements Runnable {
  static final int WRONG_INPUT = 1;
  static final int WRONG_USE = 2;
  static final int OUR_FAULT = 70;

  @Spec private CommandSpec spec = CommandSpec.create();

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
    return new CommandLine(new Main())
        .setExecutionExceptionHandler(
            (exception, commandLine, parsed) -> {
              PrintWriter err = commandLine.getErr();
              err.println("Ranvier failed by its own fault; please report this:");
              exception.printStackTrace(err);
              return OUR_FAULT;
            });
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do: give one of the verbs.");
  }
}
