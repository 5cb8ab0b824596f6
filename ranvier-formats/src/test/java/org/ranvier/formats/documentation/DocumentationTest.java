package org.ranvier.formats.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ranvier.criteria.Examiner;
import org.ranvier.criteria.set.CriteriaSet;
import org.ranvier.formats.json.RecordReader;
import org.ranvier.formats.json.writing.RecordWriter;
import org.ranvier.record.PatientRecord;
import org.ranvier.reference.ReferenceFile;

/// The documentation says what the program says. Run with `-Dapprove=true` to have the tables
/// written anew, and look at the difference.
class DocumentationTest {

  private static final Path HOUSE = Path.of("..");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(#[^)]*)?\\)");

  @Test
  void the_table_of_block_rules_is_that_of_their_files() {
    DocumentedPage.named("concepts/conduction-block.md")
        .says("block rules", new BlockRuleTable().text());
  }

  @Test
  void the_page_of_published_cases_says_what_readings_say() {
    DocumentedPage.named("validation/published-cases.md").says("cases", ReferenceTables.cases());
  }

  @Test
  void the_page_on_validation_counts_the_vectors() {
    DocumentedPage.named("validation/criteria.md").says("vectors", ReferenceTables.vectors());
  }

  @Test
  void the_page_on_validation_lists_what_is_not_verified() {
    DocumentedPage.named("validation/criteria.md").says("not verified", UnverifiedFigures.table());
  }

  @Test
  void the_invented_set_gives_the_result_that_its_page_prints() throws IOException {
    String yaml = Files.readString(HOUSE.resolve("docs/how-to/invented-mmn.yaml"));
    CriteriaSet invented = CriteriaSet.of(ReferenceFile.parse(yaml, "invented-mmn.yaml"));
    PatientRecord record = new RecordReader().read(HOUSE.resolve("examples/teaching-mmn.json"));
    assertThat(Examiner.shipped().with(List.of(invented)).judge(record).sets().getLast().category())
        .isEqualTo("likely");
  }

  @Test
  void the_published_example_is_a_reference_case_under_another_name() {
    PatientRecord example =
        new RecordReader().read(HOUSE.resolve("examples/published-guillain-barre.json"));
    PatientRecord original =
        new RecordReader().read(HOUSE.resolve("reference/cases/gbs_cmaj_63m_ncs_table.json"));
    assertThat(new RecordWriter().line(example).replace(example.id(), original.id()))
        .isEqualTo(new RecordWriter().line(original));
  }

  static Stream<Path> pages() throws IOException {
    try (Stream<Path> top = Files.list(HOUSE);
        Stream<Path> docs = Files.walk(HOUSE.resolve("docs"));
        Stream<Path> reference = Files.walk(HOUSE.resolve("reference"))) {
      return Stream.of(top, docs, reference)
          .flatMap(files -> files)
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void every_link_of_a_page_leads_to_a_file(Path page) throws IOException {
    assertThat(
            LINK.matcher(Files.readString(page))
                .results()
                .map((MatchResult link) -> link.group(1))
                .filter(link -> !link.startsWith("http"))
                .filter(link -> !Files.exists(page.resolveSibling(link))))
        .as("links of %s that lead nowhere", page)
        .isEmpty();
  }
}
