package org.ranvier.cli;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ranvier.cli.console.ProcessConsole;
import org.ranvier.cli.verb.ExitStatus;

/// Runs typical commands while the JDK records which classes they need, for the ahead-of-time cache
/// that makes `ranvier` start fast. Called by the build with the folder of examples.
final class Training {

  private static final List<String> ENDINGS = List.of(".json", ".csv", ".edf");

  private Training() {}

  public static void main(String[] args) throws IOException {
    ProcessConsole.open().print("");
    run("--version");
    run("--help");
    run("examine", "--help");
    run("criteria");
    run("vocabulary");
    Path folder = Path.of(args[0]);
    List<Path> examples = examples(folder, ENDINGS);
    for (Path example : examples) {
      WarmStart.begin(new String[] {"examine", example.toString()});
      run("examine", example.toString());
      run("examine", "--colour=always", "--details", example.toString());
      run("examine", example.toString(), "--json", "-");
      run("examine", example.toString(), "--html", "-");
      run("convert", example.toString(), "-");
    }
    if (!examples.isEmpty()) {
      run("examine", folder.toString(), "--threads", "2");
    }
  }

  static void run(String... args) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Main.run(args, InputStream.nullInputStream(), OutputStream.nullOutputStream(), err);
    if (status != ExitStatus.DONE) {
      throw new AssertionError(
          "ranvier " + String.join(" ", args) + ": " + err.toString(StandardCharsets.UTF_8));
    }
  }

  static List<Path> examples(Path folder, List<String> endings) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> endings.stream().anyMatch(file.toString()::endsWith))
          .filter(file -> !file.toString().contains(File.separator + "."))
          .sorted()
          .toList();
    }
  }
}
