package org.ranvier.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.ranvier.cli.console.ProcessConsole;

/// The same as [Training] for `conduct`, which is started with vectors and needs a cache of its
/// own. Called by the build with the folder of experiments.
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
  }
}
