package org.ranvier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConductStoryTest {

  private static final String BLOCK = "PROJECT/examples/conduct/block-by-five-nodes.yaml";

  private Story story;

  @BeforeEach
  void begin() {
    story = new Story("conduct");
    story.write(
        "short.yaml",
        """
        format: ranvier.experiment/1
        title: A healthy fibre
        axon: {fibreMicrometres: 10, nodes: 15}
        ask: {question: impulse}
        accuracy: fast
        """);
    story.write(
        "broken.yaml",
        """
        format: ranvier.experiment/1
        title: A slip of the pen
        axon: {fibreMicrometre: 10, nodes: 15}
        ask: {question: impulse}
        """);
    story.write(
        "unanswerable.yaml",
        """
        format: ranvier.experiment/1
        title: A node too far
        axon: {fibreMicrometres: 10, nodes: 15}
        ask: {question: impulse, watchNodes: [15]}
        """);
  }

  @Test
  void a_block_by_five_nodes_is_found() {
    story.tell("conduct", BLOCK);
    story.tell("conduct", BLOCK, "--wide", "--accuracy", "fast");
    story.isApproved("conduct");
  }

  @Test
  void a_broken_experiment_does_not_stop_the_rest() {
    Story.Told told =
        story.tell(
            "conduct", "FOLDER/broken.yaml", "FOLDER/short.yaml", "FOLDER/unanswerable.yaml");
    story.tell("conduct", "FOLDER/none.yaml");
    story.tell("validate", "FOLDER/short.yaml", "FOLDER/broken.yaml", BLOCK);
    assertThat(told.status()).isEqualTo(1);
    story.isApproved("conduct-several");
  }

  @Test
  void the_number_of_threads_changes_nothing() {
    String[] one = {"conduct", BLOCK, "FOLDER/short.yaml", "FOLDER/broken.yaml", "--threads", "1"};
    String[] two = {"conduct", BLOCK, "FOLDER/short.yaml", "FOLDER/broken.yaml", "--threads", "2"};
    assertThat(story.run("", two)).isEqualTo(story.run("", one));
  }

  @Test
  void results_go_to_standard_output_as_json_and_csv() {
    story.tell("conduct", "FOLDER/short.yaml", "--csv", "-");
    story.tell("conduct", "FOLDER/short.yaml", "--csv", "-", "--table", "arivals");
    story.tell("conduct", "FOLDER/short.yaml", "--csv", "-", "--json", "-");
    story.tell("conduct", "FOLDER/short.yaml", "--table", "arrivals");
    story.tell("conduct", "FOLDER/short.yaml", "FOLDER/short.yaml", "--csv", "-");
    story.tell("conduct", "FOLDER/short.yaml", "FOLDER/short.yaml", "--json", "all.json");
    story.tell("conduct", "FOLDER/short.yaml", "FOLDER/short.yaml", "--html", "all.html");
    story.tell("conduct", "FOLDER/short.yaml", "--accuracy", "finest");
    story.isApproved("conduct-data");
    assertThat(story.run("", "conduct", "FOLDER/short.yaml", "--json", "-").out())
        .startsWith("{\n  \"format\": \"ranvier.result/1\",");
  }

  @Test
  void one_experiment_fills_files() {
    Story.Told told =
        story.run(
            "",
            "conduct",
            "FOLDER/short.yaml",
            "--json",
            "FOLDER/r.json",
            "--csv",
            "FOLDER/tables",
            "--html",
            "FOLDER/r.html");
    assertThat(told).isEqualTo(new Story.Told(0, "", ""));
    assertThat(story.files()).contains("r.json", "r.html", "tables/arrivals.csv");
    assertThat(story.read("tables/arrivals.csv")).hasLineCount(16).startsWith("node,");
  }

  @Test
  void several_experiments_fill_folders() {
    Story.Told told =
        story.run(
            "",
            "conduct",
            "FOLDER/short.yaml",
            BLOCK,
            "--json",
            "FOLDER/json",
            "--csv",
            "FOLDER/csv",
            "--html",
            "FOLDER/html");
    assertThat(told).isEqualTo(new Story.Told(0, "", ""));
    assertThat(story.files())
        .contains("json/short.json", "json/block-by-five-nodes.json", "html/short.html")
        .contains("csv/short.arrivals.csv", "csv/block-by-five-nodes.arrivals.csv");
    assertThat(story.run("", "conduct", "FOLDER/short.yaml", BLOCK, "--json", "-").out().lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("{\"format\":\"ranvier.result/1\","));
  }

  @Test
  void an_experiment_can_come_from_standard_input() {
    Story.Told told = story.run(story.read("short.yaml"), "conduct", "-");
    assertThat(told.status()).isZero();
    assertThat(told.out()).startsWith("A healthy fibre\n");
  }
}
