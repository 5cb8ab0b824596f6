package org.ranvier.formats.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;
import org.ranvier.formats.words.Modality;
import org.ranvier.formats.words.Spelling;
import org.ranvier.formats.words.WordFile;
import org.ranvier.formats.words.Words;
import org.ranvier.reference.Term;

class AcceptedWordsTest {

  @Test
  void the_page_lists_the_words_that_are_accepted() throws IOException {
    assertThat(Files.readString(AcceptedWords.PAGE)).isEqualTo(AcceptedWords.written());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "columns, Column",
    "units, Unit",
    "headers, Key",
  })
  void every_name_of_the_table_words_is_a_constant(String section, String vocabulary) {
    Map<String, List<String>> names =
        WordFile.read(TableWords.class, "csv-columns.yaml").getOrDefault(section, Map.of());

    assertThat(names.keySet())
        .allMatch(name ->
            switch (vocabulary) {
              case "Column" -> Term.find(Column.class, name).isPresent();
              case "Unit" -> Term.find(Unit.class, name).isPresent();
              default -> Term.find(Header.Key.class, name).isPresent();
            });
  }

  @Test
  void every_word_means_what_its_line_says() {
    Map<String, Map<String, List<String>>> file = WordFile.read(Words.class, "clinical-words.yaml");

    check(file, "nerves", Nerve.class);
    check(file, "sites", Site.class);
    check(file, "muscles", Muscle.class);
    check(file, "sides", Side.class);
    check(file, "modalities", Modality.class);
  }

  private static <T extends Enum<T> & Term> void check(
      Map<String, Map<String, List<String>>> file, String section, Class<T> vocabulary) {
    file.getOrDefault(section, Map.of())
        .forEach((name, words) -> {
          assertThat(Term.find(vocabulary, name)).as(section + ": " + name).isPresent();
          for (String word : words) {
            assertThat(Words.clinical().find(vocabulary, word).map(Term::id))
                .as(section + ": " + word)
                .contains(name);
          }
        });
  }

  @Test
  void no_heading_word_stands_for_two_columns() {
    Map<String, List<String>> columns =
        WordFile.read(TableWords.class, "csv-columns.yaml").getOrDefault("columns", Map.of());

    columns.forEach((name, words) -> {
      for (String word : words) {
        assertThat(TableWords.column(word).map(Column::id)).as(Spelling.plain(word)).contains(name);
      }
    });
  }
}
