package org.ranvier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ranvier.random.Streams;

class CohortStoryTest {

  private static final String TRIAL =
      """
      format: ranvier.protocol/1
      id: small
      title: a small crossover of four weeks
      patients: 8
      seed: 3
      population: [{name: "men, women", disease: mmn}]
      entry: {at: diagnosis, within: 15 years}
      before: none
      select: [{name: "forty, or younger", measure: age, atMost: 40}]
      design: crossover
      arms:
        - {id: high, gives: immunoglobulin 2 g/kg over 5 days}
        - {id: placebo, gives: placebo}
      periods:
        - {id: first, lasts: 4 weeks, gives: arm, switch: {measure: grip, hand: worse, change: percent, atMost: -5, every: 1 week, to: none}}
        - {id: pause, lasts: 8 weeks, gives: none}
        - {id: second, lasts: 4 weeks, gives: arm}
      endpoints:
        - {id: sex, measure: sex}
        - {id: grip, measure: grip, hand: worse, when: [week 0, week 2, week 4], change: percent}
        - {id: more, arm: high, versus: placebo, measure: immunoglobulin, when: week 2, change: difference}
        - {id: level, arm: high, measure: immunoglobulin-excess, when: [week 1, week 2, week 3], take: decline, accept: {low: 0.01, high: 0.2}, published: {value: 0.058, source: Li 2024}}
        - {id: left, measure: switched, when: end}
        - {id: delay, measure: diagnosis-delay, statistic: median}
      """;

  private Story story;

  @BeforeEach
  void begin() {
    story = new Story("cohort");
    story.write("small.yaml", TRIAL);
    story.write("none.yaml", "{format: ranvier.protocol/1, id: none}");
  }

  @Test
  void a_run_gives_the_same_rows_whatever_the_threads_and_wherever_it_was_stopped() {
    story.run("", "cohort", "FOLDER/small.yaml", "--csv", "FOLDER/one.csv", "--threads", "1");
    story.run("", "cohort", "FOLDER/small.yaml", "--csv", "FOLDER/two.csv", "--threads", "2");
    String whole = story.read("one.csv");
    assertThat(story.read("two.csv")).isEqualTo(whole);
    assertThat(whole.lines().filter(line -> line.contains(" > "))).hasSize(8);

    RandomGenerator random = Streams.of(11).generator();
    List<Integer> lengths = new ArrayList<>(List.of(0, 1, whole.indexOf('\n'), whole.length()));
    for (int i = 0; i < 8; i++) {
      lengths.add(random.nextInt(whole.length()));
    }
    for (int length : lengths) {
      story.write("torn.csv", whole.substring(0, length));
      Story.Told told = story.run("", "cohort", "FOLDER/small.yaml", "--resume", "FOLDER/torn.csv");
      assertThat(told.status()).as("stopped after %d bytes", length).isZero();
      assertThat(story.read("torn.csv")).as("stopped after %d bytes", length).isEqualTo(whole);
    }
  }

  @Test
  void a_longer_run_begins_as_a_shorter_one() {
    story.run("", "cohort", "FOLDER/small.yaml", "--csv", "FOLDER/few.csv", "--patients", "3");
    String few = story.read("few.csv");
    Story.Told more =
        story.run("", "cohort", "FOLDER/small.yaml", "--resume", "FOLDER/few.csv", "--json", "-");
    Story.Told whole = story.run("", "cohort", "FOLDER/small.yaml", "--json", "-");

    assertThat(story.read("few.csv")).startsWith(few);
    assertThat(more).isEqualTo(whole);
  }

  @Test
  void a_study_is_told() {
    // The figures change whenever the model does; what is said of them does not.
    String told = story.run("", "cohort", "FOLDER/small.yaml", "--width", "200").out();
    assertThat(told)
        .contains("a small crossover of four weeks", "8 were taken in", "looked at")
        .contains("not taken in: forty, or younger", "given high > placebo")
        .contains("high − placebo", "1 of 1 figures that are compared", "inside");
    String page = story.run("", "cohort", "FOLDER/small.yaml", "--html", "-").out();
    assertThat(page).startsWith("<!DOCTYPE html>").contains("study of virtual patients", "<svg");
  }

  @Test
  void what_cannot_be_run_is_refused_in_one_sentence() {
    story.run("", "cohort", "FOLDER/small.yaml", "--patients", "2", "--csv", "FOLDER/rows.csv");
    story.write("other.csv", "a,b\n1,2\n");
    story.write("damaged.csv", story.read("rows.csv").replaceFirst("\n1,", "\n7,"));
    story.tell("cohort", "FOLDER/none.yaml");
    story.tell("cohort", "FOLDER/missing.yaml");
    story.tell("cohort", "FOLDER/small.yaml", "--resume", "FOLDER/missing.csv");
    story.tell("cohort", "FOLDER/small.yaml", "--resume", "FOLDER/other.csv");
    story.tell("cohort", "FOLDER/small.yaml", "--resume", "FOLDER/damaged.csv");
    story.tell("cohort", "FOLDER/small.yaml", "--resume", "FOLDER/rows.csv", "--csv", "x.csv");
    story.tell("cohort", "FOLDER/small.yaml", "--csv", "FOLDER/no/rows.csv");
    story.tell("cohort", "FOLDER/small.yaml", "--csv", "-");
    story.tell("cohort", "FOLDER/small.yaml", "--patients", "0");
    story.tell("cohort", "FOLDER/small.yaml", "--seed", "first");
    story.tell("cohort");
    story.isApproved("cohort-refused");
    Story.Told seed =
        story.run("", "cohort", "FOLDER/small.yaml", "--seed", "4", "--resume", "FOLDER/rows.csv");
    assertThat(seed.err())
        .startsWith(
            "A run can go on only with the same protocol, seed and version, but the file is of")
        .hasLineCount(1);
  }
}
