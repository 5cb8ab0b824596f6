package org.ranvier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ranvier.formats.json.SchemaValidator;

class ExamineStoryTest {

  private static final String CASE = "PROJECT/reference/cases/mmn_katirji_case25.json";
  private static final String TABLE = "PROJECT/examples/laboratory-table.csv";
  private static final String TWIN = "PROJECT/examples/laboratory-table.json";

  private Story story;

  @BeforeEach
  void begin() {
    story = new Story("examine");
  }

  @Test
  void a_published_case_on_the_terminal() {
    story.tell("examine", CASE);
    story.isApproved("published-case");
  }

  @Test
  void a_published_case_as_json() {
    story.tell("examine", CASE, "--json", "-");
    story.tell("examine", CASE, "--json", "FOLDER/reading.json");
    assertThat(story.files()).containsExactly("reading.json");
    assertThat(story.read("reading.json"))
        .isEqualTo(story.run("", "examine", CASE, "--json", "-").out());
    byte[] bytes = story.read("reading.json").getBytes(java.nio.charset.StandardCharsets.UTF_8);
    SchemaValidator.ofReading().check(bytes, "reading.json");
    story.isApproved("published-case-json");
  }

  @Test
  void a_page_and_a_table_row_beside_each_other() {
    story.tell("examine", TWIN, "--html", "FOLDER/page.html", "--csv", "-");
    assertThat(story.files()).containsExactly("page.html");
    assertThat(story.read("page.html")).startsWith("<!DOCTYPE html>").contains("</html>");
    story.isApproved("page-and-row");
  }

  @Test
  void a_laboratory_table_reads_like_its_twin_in_json() {
    Story.Told table = story.run("", "examine", TABLE);
    Story.Told twin = story.run("", "examine", TWIN);
    assertThat(table.status()).isZero();
    assertThat(afterHead(table.out())).isEqualTo(afterHead(twin.out()));
  }

  @Test
  void colour_only_when_it_is_asked_for_or_a_terminal() {
    assertThat(story.run("", "examine", CASE).out()).doesNotContain("\u001b");
    assertThat(story.run("", "examine", CASE, "--colour", "always").out()).contains("\u001b[");
    assertThat(story.run("", "examine", CASE, "--color=never").out()).doesNotContain("\u001b");
  }

  @Test
  void a_command_without_options_is_read_like_one_with() {
    assertThat(story.run("", "examine", TWIN))
        .isEqualTo(story.run("", "examine", TWIN, "--colour", "auto"));
    assertThat(story.run("", "examine", CASE, TWIN))
        .isEqualTo(story.run("", "examine", CASE, TWIN, "--colour", "auto"));
  }

  @Test
  void a_record_from_standard_input() throws Exception {
    String record = Files.readString(Path.of("..", "examples", "laboratory-table.json"));
    assertThat(story.run(record, "examine", "-").out())
        .isEqualTo(story.run("", "examine", TWIN).out());
    assertThat(story.run("", "examine", "-").status()).isEqualTo(1);
  }

  @Test
  void criteria_of_ones_own_are_judged_beside_the_published_ones() {
    story.write(
        "weak-hand.yaml",
        """
        format: ranvier.criteria/1
        id: weak-hand
        title: Weakness of two nerves
        short: Two nerves
        disease: mmn
        source: "our clinic"
        verified: false
        categories:
          - id: "yes"
            text: Weakness in the distribution of two nerves or more
            fact: weak-nerves
            at-least: 2
        """);
    Story.Told told =
        story.run("", "examine", CASE, "--criteria", "FOLDER/weak-hand.yaml", "--csv", "-");
    assertThat(told.out().lines().findFirst().orElseThrow()).contains(",weak-hand,");
    story.write("broken.yaml", "format: ranvier.criteria/1\nid: [");
    story.write("unknown.yaml", "format: ranvier.criteria/1\nidd: x\n");
    story.tell("examine", CASE, "--criteria", "FOLDER/unknown.yaml");
    story.tell("examine", CASE, "--criteria", "FOLDER/missing.yaml");
    story.tell(
        "examine",
        CASE,
        "--criteria",
        "FOLDER/weak-hand.yaml",
        "--criteria",
        "FOLDER/weak-hand.yaml");
    story.isApproved("own-criteria");
    assertThat(story.run("", "examine", CASE, "--criteria", "FOLDER/broken.yaml").status())
        .isEqualTo(1);
  }

  /// The name of the record and where it comes from may differ.
  private static String afterHead(String reading) {
    return reading.substring(reading.indexOf("\n\n"));
  }
}
