package org.ranvier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Every kind of bad input ends in one sentence and writes nothing.
class BadInputStoryTest {

  private Story story;

  @BeforeEach
  void begin() {
    story = new Story("badinput");
  }

  @Test
  void mistakes_in_a_record() {
    refused("unknown-key", record("\"cours\": {}"));
    refused("unknown-nerve", study("medain", "wrist", "\"amplitudeMillivolts\": 8"));
    refused("unknown-site", study("median", "wirst", "\"amplitudeMillivolts\": 8"));
    refused("negative", study("median", "wrist", "\"amplitudeMillivolts\": -2.1"));
    refused("implausible", study("median", "wrist", "\"amplitudeMillivolts\": 900"));
    refused("wrong-unit", study("median", "wrist", "\"latencyMilliseconds\": 0.0035"));
    refused("wrong-type", study("median", "wrist", "\"amplitudeMillivolts\": \"8\""));
    refused(
        "twice",
        study(
            "median",
            "wrist",
            "\"amplitudeMillivolts\": 8}, {\"site\": \"wrist\", \"outcome\": \"absent\""));
    refused(
        "velocity",
        study(
            "median",
            "wrist",
            "\"latencyMilliseconds\": 3.5, \"amplitudeMillivolts\": 8}, {\"site\": \"elbow\","
                + " \"outcome\": \"recorded\", \"amplitudeMillivolts\": 8,"
                + " \"latencyMilliseconds\": 7.5, \"distanceMillimetres\": 220,"
                + " \"velocityMetresPerSecond\": 70"));
    refused(
        "no-responses",
        record(
            "\"motorStudies\": [{\"nerve\": \"median\", \"side\": \"left\", \"responses\": []}]"));
    story.isApproved("bad-records");
  }

  @Test
  void files_that_are_no_records() {
    refused("empty", "");
    refused("truncated", record("\"course\": {\"mon").replace("}", ""));
    refused("text", "Dear colleague");
    refused("utf-16", "{\"format\": \"ranvier.record/1\"}".getBytes(StandardCharsets.UTF_16));
    refused("binary", new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0});
    refused("pdf", "%PDF-1.7 and so on");
    refused("large", large());
    story.tell("examine", "FOLDER/no-such-file.json");
    story.tell("validate", "FOLDER");
    story.isApproved("bad-files");
  }

  @Test
  void a_proximal_response_that_is_larger_is_only_a_warning() {
    story.write(
        "larger.json",
        study(
            "median",
            "wrist",
            "\"amplitudeMillivolts\": 8}, {\"site\": \"elbow\", \"outcome\": \"recorded\","
                + " \"amplitudeMillivolts\": 10"));
    Story.Told told = story.run("", "examine", "FOLDER/larger.json");
    assertThat(told.status()).isZero();
    assertThat(told.out()).contains("Warnings");
  }

  @Test
  void results_that_cannot_be_written() {
    story.write("good.json", record("\"needle\": []"));
    story.tell("examine", "FOLDER/good.json", "--json", "FOLDER");
    story.tell("examine", "FOLDER/good.json", "--html", "FOLDER/none/page.html");
    story.tell("convert", "FOLDER/good.json", "FOLDER/none/record.json");
    story.tell("examine", "FOLDER", "--json", "FOLDER/good.json/readings");
    assertThat(story.files()).containsExactly("good.json");
    story.isApproved("unwritable");
  }

  private void refused(String name, String content) {
    refused(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private void refused(String name, byte[] content) {
    story.write(name + ".json", content);
    Story.Told told =
        story.tell("examine", "FOLDER/" + name + ".json", "--json", "FOLDER/reading.json");
    assertThat(told.status()).as(name).isEqualTo(1);
    assertThat(told.err().lines()).as(name).hasSize(1);
    assertThat(story.files()).as(name).doesNotContain("reading.json");
    story.run("", "convert", "FOLDER/" + name + ".json", "FOLDER/record.json");
    assertThat(story.files()).as(name).doesNotContain("record.json");
  }

  private static String record(String content) {
    return "{\"format\": \"ranvier.record/1\", " + content + "}";
  }

  private static String study(String nerve, String site, String response) {
    return record(
        "\"motorStudies\": [{\"nerve\": \"%s\", \"side\": \"left\", \"responses\": [{\"site\": \"%s\","
                .formatted(nerve, site)
            + " \"outcome\": \"recorded\", "
            + response
            + "}]}]");
  }

  private static byte[] large() {
    byte[] bytes = new byte[100_000_000];
    java.util.Arrays.fill(bytes, (byte) ' ');
    bytes[0] = '{';
    return bytes;
  }
}
