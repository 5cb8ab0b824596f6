package org.ranvier.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Runs typical commands while the JDK records which classes they need, for the ahead-of-time cache
/// that makes `ranvier` start fast. Called by the build with the folder of examples.
final class Training {
  private Training() {}

  public static void main(String[] args) throws IOException {
    Main.run("--version");
    Main.run("--help");
    for (Path example : examples(Path.of(args[0]))) {
      Main.run("examine", example.toString());
    }
  }

  private static List<Path> examples(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }
}
