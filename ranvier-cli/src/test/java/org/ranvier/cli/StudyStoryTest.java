package org.ranvier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StudyStoryTest {

  private static final String TWO_BLOCKS = "PROJECT/examples/study/mmn-two-blocks.yaml";

  private Story story;

  @BeforeEach
  void begin() {
    story = new Story("study");
    story.write(
        "quick.yaml",
        """
        format: ranvier.subject/1
        id: quick
        ageYears: 40
        sex: female
        heightCentimetres: 165
        lesions: [{nerve: median, side: right, from: wrist, to: elbow, blocked: 0.8}]
        examination:
          motor: [{nerve: median, muscle: apb, side: right, sites: [wrist, elbow], fWaveStimuli: 10}]
          sensory: [{nerve: median, side: right}]
          needle: [{muscle: apb, side: right}]
        """);
    story.write(
        "special.yaml",
        """
        format: ranvier.subject/1
        id: special
        ageYears: 60
        sex: female
        heightCentimetres: 165
        lesions:
          - {nerve: median, side: right, from: wrist, to: elbow, lost: 0.8, lostMonthsAgo: 3}
          - {nerve: ulnar, side: right, from: wrist, to: below-elbow, blocked: 0.5}
        examination:
          motor: [{nerve: ulnar, muscle: adm, side: right, sites: [wrist, below-elbow]}]
          sensory: []
          needle: []
          special:
            - {test: scan, muscle: apb, side: right, stimuli: 150}
            - {test: repetitive-stimulation, muscle: apb, side: right, stimuli: 5}
            - {test: exercise, muscle: adm, side: right, minutes: [2, 10]}
            - {test: temperature, muscle: adm, side: right, celsius: [28, 34]}
            - {test: needle, muscle: apb, side: right, seconds: 0.5}
        """);
    story.write(
        "impossible.yaml",
        """
        format: ranvier.subject/1
        id: impossible
        examination:
          {motor: [], sensory: [], needle: [], special: [{test: scan, muscle: apb, site: ankle}]}
        """);
    story.write(
        "unreachable.yaml",
        """
        format: ranvier.subject/1
        id: unreachable
        examination: {motor: [{nerve: median, muscle: adm, sites: [wrist]}], sensory: [], needle: []}
        """);
    story.write(
        "misspelt.yaml",
        """
        format: ranvier.subject/1
        id: misspelt
        lesions: [{nerve: median, from: wrist, to: elbow, blockd: 0.8}]
        """);
  }

  @Test
  void planted_blocks_are_found_by_examine() {
    story.tell("study", TWO_BLOCKS, "--wide");
    story.tell("study", TWO_BLOCKS, "-o", "FOLDER/record.json");
    Story.Told told = story.tell("examine", "FOLDER/record.json", "--wide");
    assertThat(told.out())
        .contains("left ulnar, wrist to below elbow: definite block")
        .contains("right median, elbow to axilla: definite block");
    story.isApproved("study");
  }

  @Test
  void the_truth_stands_in_a_file_of_its_own() {
    story.tell("study", "FOLDER/quick.yaml", "--truth", "-");
    Story.Told record = story.tell("study", "FOLDER/quick.yaml", "-o", "-");
    assertThat(record.out()).doesNotContain("blocked").contains("\"kind\": \"synthetic\"");
    story.isApproved("study-truth");
  }

  @Test
  void traces_in_edf_are_measured_as_the_record_says() {
    story.tell("study", "FOLDER/quick.yaml", "--edf", "FOLDER/traces", "-o", "FOLDER/quick.json");
    story.tell("convert", "FOLDER/traces/right-median-apb.edf", "-");
    story.tell("validate", "FOLDER/quick.json", "FOLDER/quick.yaml");
    story.isApproved("study-traces");
  }

  @Test
  void special_tests_have_results_of_their_own() {
    story.tell("study", "FOLDER/special.yaml");
    story.tell("study", "FOLDER/special.yaml", "--results", "FOLDER/results");
    Story.Told counted = story.run("", "scan", "FOLDER/results/scan-right-apb.mem", "--csv", "-");
    assertThat(story.files())
        .contains(
            "results/scan-right-apb.json",
            "results/scan-right-apb.mem",
            "results/repetitive-stimulation-right-apb.json",
            "results/exercise-right-adm.json",
            "results/temperature-right-adm.json",
            "results/needle-right-apb.json");
    assertThat(counted.status()).isZero();
    assertThat(counted.out()).hasLineCount(2).contains("scan-right-apb.mem");
    assertThat(story.run("", "study", "FOLDER/special.yaml", "--html", "-").out())
        .contains("Special tests", "class=\"trace\"", "CMAP scan: right median nerve, apb");
    story.tell("study", "FOLDER/impossible.yaml");
    story.tell("study", "FOLDER/quick.yaml", "--results", "FOLDER/none");
    story.isApproved("study-special");
  }

  @Test
  void what_no_body_has_is_refused_in_one_sentence() {
    assertThat(story.tell("study", "FOLDER/unreachable.yaml").status()).isEqualTo(1);
    assertThat(story.tell("study", "FOLDER/misspelt.yaml").status()).isEqualTo(1);
    assertThat(story.tell("study", "FOLDER/none.yaml").status()).isEqualTo(1);
    assertThat(story.tell("study", "mnm").status()).isEqualTo(2);
    assertThat(story.tell("study", "healthy", "--seed", "x").status()).isEqualTo(2);
    story.isApproved("study-refused");
  }

  @Test
  void the_same_seed_gives_the_same_bytes_and_another_seed_another_person() {
    String[] page = {"study", "FOLDER/quick.yaml", "--html", "-"};
    assertThat(story.run("", page)).isEqualTo(story.run("", page));
    String[] other = {"study", "FOLDER/quick.yaml", "--html", "-", "--seed", "2"};
    assertThat(story.run("", other)).isNotEqualTo(story.run("", page));
  }
}
