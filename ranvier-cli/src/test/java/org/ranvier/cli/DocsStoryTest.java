package org.ranvier.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Runs every command that README and docs show: the lines that begin with `ranvier` or `./ranvier`
/// in blocks marked `sh`. A word that names a file of the project means it; any other file is read
/// and written in a folder of the page's own, which its commands share.
class DocsStoryTest {

  private static final Path PROJECT = Path.of("..");

  @TestFactory
  List<DynamicTest> every_command_of_the_docs_runs() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path page : pages()) {
      List<String> commands = commands(page);
      if (!commands.isEmpty()) {
        tests.add(dynamicTest(PROJECT.relativize(page).toString(), () -> run(page, commands)));
      }
    }
    return tests;
  }

  @Test
  void the_pages_about_the_command_line_show_commands() throws IOException {
    for (String page :
        List.of(
            "how-to/examine.md", "how-to/examine-many.md", "how-to/conduct.md", "how-to/scan.md")) {
      assertThat(commands(PROJECT.resolve("docs").resolve(page))).as(page).isNotEmpty();
    }
  }

  private static void run(Path page, List<String> commands) {
    Story story = new Story("docs-" + page.getFileName().toString().replace(".md", ""));
    for (String command : commands) {
      List<String> words = words(command);
      Story.Told told = story.run("", words.toArray(String[]::new));
      // A folder that also holds broken records ends with 1, and the page says so.
      assertThat(told.status()).as(command + "\n" + told.err()).isBetween(0, 1);
      assertThat(told.status() == 0 || command.contains("# ends with 1"))
          .as(command + "\n" + told.err())
          .isTrue();
    }
  }

  /// A remark may follow a command, after `#` or three blanks.
  private static List<String> words(String command) {
    List<String> words = new ArrayList<>();
    for (String word : command.replaceFirst("( +#| {3}).*", "").strip().split(" +")) {
      if (word.endsWith("ranvier")) {
        continue;
      }
      boolean project = Files.exists(PROJECT.resolve(word));
      boolean file = (word.contains(".") && !word.startsWith("-")) || word.endsWith("/");
      words.add(project && !word.equals("-") ? "PROJECT/" + word : file ? "FOLDER/" + word : word);
    }
    return words;
  }

  private static List<String> commands(Path page) throws IOException {
    List<String> commands = new ArrayList<>();
    boolean within = false;
    for (String line : Files.readAllLines(page)) {
      if (line.startsWith("```")) {
        within = line.equals("```sh");
      } else if (within && line.matches("(\\./)?ranvier .*")) {
        commands.add(line);
      }
    }
    return commands;
  }

  private static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    if (Files.exists(PROJECT.resolve("README.md"))) {
      pages.add(PROJECT.resolve("README.md"));
    }
    try (Stream<Path> docs = Files.walk(PROJECT.resolve("docs"))) {
      docs.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
    }
    return pages;
  }
}
