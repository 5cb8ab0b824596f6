package org.ranvier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ManyRecordsStoryTest {

  private static final String GOOD = "{\"format\": \"ranvier.record/1\", \"id\": \"%s\"}";

  private Story story;

  @BeforeEach
  void begin() {
    story = new Story("manyrecords");
    story.write("in/b.json", GOOD.formatted("second"));
    story.write("in/a.json", GOOD.formatted("first"));
    story.write("in/deep/c.json", GOOD.formatted("same/name"));
    story.write("in/deep/d", GOOD.formatted("same/name"));
    story.write("in/broken.json", "{\"format\": \"ranvier.record/1\", \"idd\": \"x\"}");
    story.write("in/README.md", "# Not a record");
    story.write("in/a.expected.yaml", "status: met");
    story.write("in/.hidden.json", "{");
    story.write(
        "in/lines.ndjson",
        GOOD.formatted("one") + "\n\n{\"format\": 3}\n" + GOOD.formatted("two") + "\n");
  }

  @Test
  void a_folder_with_good_and_broken_records() {
    story.tell("examine", "FOLDER/in");
    story.tell("examine", "FOLDER/in", "--csv", "-");
    story.isApproved("folder");
  }

  @Test
  void a_reading_each_in_folders() {
    Story.Told told =
        story.run("", "examine", "FOLDER/in", "--json", "FOLDER/out", "--html", "FOLDER/pages");
    assertThat(told.status()).isEqualTo(1);
    assertThat(story.files().stream().filter(file -> !file.startsWith("in")))
        .containsExactly(
            "out/first.json",
            "out/one.json",
            "out/same_name-2.json",
            "out/same_name.json",
            "out/second.json",
            "out/two.json",
            "pages/first.html",
            "pages/one.html",
            "pages/same_name-2.html",
            "pages/same_name.html",
            "pages/second.html",
            "pages/two.html");
  }

  @Test
  void readings_among_the_records_are_passed_over() {
    story.run("", "examine", "FOLDER/in/a.json", "--json", "FOLDER/in/a-reading.json");
    assertThat(story.run("", "examine", "FOLDER/in").out())
        .contains("3 files without a record skipped")
        .contains("a-reading.json");
  }

  @Test
  void the_number_of_threads_changes_no_byte() {
    List<String> results =
        List.of("1", "2", "4").stream()
            .map(threads -> {
              Story.Told told =
                  story.run(
                      "",
                      "examine",
                      "PROJECT/reference/cases",
                      "FOLDER/in",
                      "--threads",
                      threads,
                      "--json",
                      "FOLDER/readings.ndjson",
                      "--csv",
                      "FOLDER/table.csv");
              return told.out()
                  + told.err()
                  + story.read("readings.ndjson")
                  + story.read("table.csv");
            })
            .toList();
    assertThat(results.get(0)).contains("22 records read, 2 broken").hasSizeGreaterThan(10_000);
    assertThat(results).allMatch(results.get(0)::equals);
  }

  @Test
  void several_files_and_a_missing_one() {
    story.tell("examine", "FOLDER/in/a.json", "FOLDER/in/nothing.json", "FOLDER/in/b.json");
    story.isApproved("several-files");
  }

  @Test
  void results_of_several_records_need_a_folder() {
    story.write("a-file", "x");
    story.tell("examine", "FOLDER/in", "--json", "FOLDER/readings.json");
    story.tell("examine", "FOLDER/in", "--html", "-");
    story.tell("examine", "FOLDER/in", "--html", "FOLDER/a-file");
    story.tell("examine", "FOLDER/in", "--json", "-", "--csv", "-");
    story.isApproved("results-of-several");
  }

  @Test
  void a_folder_without_records() {
    story.write("empty/notes.md", "nothing here");
    story.tell("examine", "FOLDER/empty");
    story.isApproved("folder-without-records");
  }
}
