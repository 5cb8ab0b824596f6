package org.ranvier.formats.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.ranvier.formats.words.WordFile;
import org.ranvier.formats.words.Words;

/// The tables of accepted words at the end of `docs/how-to/read-a-laboratory-table.md`, made from
/// the word lists.
///
/// Run `main` to write them again.
final class AcceptedWords {
  static final Path PAGE = Path.of("..", "docs", "how-to", "read-a-laboratory-table.md");

  private static final String MARK = "<!-- accepted words -->\n";

  private AcceptedWords() {}

  public static void main(String[] arguments) throws IOException {
    Files.writeString(PAGE, written());
  }

  /// @return the page as it should be
  static String written() throws IOException {
    String page = Files.readString(PAGE);
    return page.substring(0, page.indexOf(MARK) + MARK.length()) + tables();
  }

  private static String tables() {
    Map<String, Map<String, List<String>>> table =
        WordFile.read(TableWords.class, "csv-columns.yaml");
    Map<String, Map<String, List<String>>> clinical =
        WordFile.read(Words.class, "clinical-words.yaml");
    StringBuilder text = new StringBuilder();
    section(text, "Headings", table, "columns");
    section(text, "Units", table, "units");
    section(text, "Words in cells", table, "cells");
    section(text, "Lines above the table", table, "headers");
    section(text, "Sites", clinical, "sites");
    section(text, "Sides", clinical, "sides");
    section(text, "Nerves", clinical, "nerves");
    section(text, "Muscles", clinical, "muscles");
    section(text, "Kinds of study", clinical, "modalities");
    return text.toString();
  }

  private static void section(
      StringBuilder text,
      String title,
      Map<String, Map<String, List<String>>> file,
      String section) {
    text.append("\n### ").append(title).append("\n\n| word | also |\n|---|---|\n");
    file.getOrDefault(section, Map.of())
        .forEach((name, words) ->
            text.append("| ")
                .append(name)
                .append(" | ")
                .append(String.join(", ", words).replace("|", "\\|"))
                .append(" |\n"));
  }
}
