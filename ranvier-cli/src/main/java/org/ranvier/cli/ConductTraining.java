package org.ranvier.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.ranvier.cli.console.ProcessConsole;

/// The same as [Training] for `conduct` and `study`, which are started with vectors and need a
/// cache of their own. Called by the build with the folder of experiments; that of subjects lies
/// beside it.
final class ConductTraining {

  private ConductTraining() {}

  public static void main(String[] args) throws IOException {
    ProcessConsole.open().print("");
    for (Path example : Training.examples(Path.of(args[0]), List.of(".yaml"))) {
      Training.run("conduct", example.toString());
      Training.run("conduct", "--colour=always", "--wide", example.toString());
      Training.run("conduct", example.toString(), "--json", "-");
      Training.run("conduct", example.toString(), "--html", "-");
    }
    for (Path subject :
        Training.examples(Path.of(args[0]).resolveSibling("study"), List.of(".yaml"))) {
      Training.run("study", subject.toString());
      Training.run("study", subject.toString(), "-o", "-");
      Training.run("study", subject.toString(), "--html", "-");
    }
  }
}
