package org.ranvier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SimulateStoryTest {

  private Story story;

  @BeforeEach
  void begin() {
    story = new Story("simulate");
    story.write("short.yaml", patient("immunoglobulin 2 g/kg over 5 days from month 6"));
    story.write(
        "overlapping.yaml", patient("immunoglobulin 20 g weekly over 10 days from month 6"));
    story.write("negative.yaml", patient("immunoglobulin -2 g/kg from month 6"));
    story.write("unknown.yaml", patient("imunoglobulin 2 g/kg from month 6"));
    story.write("unitless.yaml", patient("immunoglobulin 40 every 3 weeks from month 6"));
    story.write("stopped.yaml", patient("immunoglobulin 40 g weekly from year 2 until year 1"));
    story.write("diagnosis.yaml", patient("immunoglobulin 40 g weekly from diagnosis"));
    story.write("before.yaml", patient("rituximab 1 g from year 1").replace("month 3", "month -3"));
    story.write(
        "unreachable.yaml",
        patient("rituximab 1 g from year 1").replace("muscle: apb", "muscle: ta"));
  }

  private static String patient(String treatment) {
    return """
    format: ranvier.patient/1
    id: short
    title: one lesion, one course
    seed: 2
    years: 1.2
    ageAtOnsetYears: 40
    sex: male
    heightCentimetres: 180
    weightKilograms: 80
    dominant: right
    antiGm1Igm: positive
    answer: responder
    lesions: [{nerve: median, side: right, from: elbow, to: axilla}]
    treatments: ["%s"]
    visits:
      - from: month 3
        every: 3 months
        until: month 9
        tests:
          motor: [{nerve: median, muscle: apb, side: right, sites: [wrist, elbow, axilla]}]
          sensory: [{nerve: median, side: right, proximal: [axilla]}]
          needle: []
    diary: {from: month 5, until: month 8, hands: right, missing: 0.1, immunoglobulin: every month}
    variants: [{title: never treated, treatments: none}, {title: earlier, shift: -2 months}]
    """
        .formatted(treatment);
  }

  @Test
  void a_patient_is_followed_and_examined() {
    story.tell("simulate", "FOLDER/short.yaml");
    story.tell("simulate", "FOLDER/short.yaml", "-o", "FOLDER/all");
    story.tell(
        "validate",
        "FOLDER/short.yaml",
        "FOLDER/all/short-visit-1.json",
        "FOLDER/all/short-visit-3.json");
    assertThat(story.files())
        .contains(
            "all/short.html",
            "all/short.json",
            "all/short.csv",
            "all/short-diary.csv",
            "all/short-visit-1.json",
            "all/short-visit-2.json",
            "all/short-visit-3.json");
    story.isApproved("simulate");
  }

  @Test
  void the_record_of_visit_three_reads_as_that_patient() {
    story.run("", "simulate", "FOLDER/short.yaml", "--records", "FOLDER/visits");
    Story.Told read = story.run("", "examine", "FOLDER/visits/short-visit-3.json", "--wide");
    String record = story.read("visits/short-visit-3.json");

    assertThat(read.status()).isZero();
    assertThat(read.out()).contains("man, 40.7 years", "right median, elbow to axilla");
    assertThat(record)
        .contains("\"id\": \"short-visit-3\"", "\"agent\": \"immunoglobulin\"", "\"antiGm1Igm\"")
        .doesNotContain("mmn", "multifocal");
  }

  @Test
  void every_day_of_every_life_is_a_row() {
    Story.Told told = story.run("", "simulate", "FOLDER/short.yaml", "--csv", "-");

    assertThat(told.out().lines().filter(line -> line.startsWith("as planned,"))).hasSize(439);
    assertThat(told.out().lines().filter(line -> line.startsWith("never treated,"))).hasSize(439);
    assertThat(told.out().lines().findFirst().orElseThrow())
        .contains("immunoglobulinGramsPerLitre", "right-median-blocked", "right-median-lost");
  }

  @Test
  void a_diary_is_a_table_or_json() {
    story.run("", "simulate", "FOLDER/short.yaml", "--diary", "FOLDER/diary.json");
    Story.Told table = story.run("", "simulate", "FOLDER/short.yaml", "--diary", "-");

    assertThat(story.read("diary.json"))
        .contains("\"format\": \"ranvier.diary/1\"", "\"grams\": 160");
    assertThat(table.out()).contains(",infusion,,160,,,g,,5,iv,immunoglobulin 10 %,");
  }

  @Test
  void what_cannot_be_is_refused_in_one_sentence() {
    for (String name :
        new String[] {
          "overlapping",
          "negative",
          "unknown",
          "unitless",
          "stopped",
          "diagnosis",
          "before",
          "unreachable",
          "none"
        }) {
      assertThat(story.tell("simulate", "FOLDER/" + name + ".yaml").status()).as(name).isEqualTo(1);
    }
    assertThat(story.tell("simulate", "mnm").status()).isEqualTo(2);
    assertThat(story.tell("simulate", "mmn", "--diary", "diary.txt").status()).isEqualTo(2);
    story.isApproved("simulate-refused");
  }

  @Test
  void the_same_seed_gives_the_same_bytes_and_another_seed_another_person() {
    String[] page = {"simulate", "FOLDER/short.yaml", "--html", "-"};
    assertThat(story.run("", page)).isEqualTo(story.run("", page));
    String[] other = {"simulate", "FOLDER/short.yaml", "--html", "-", "--seed", "3"};
    assertThat(story.run("", other)).isNotEqualTo(story.run("", page));
  }
}
