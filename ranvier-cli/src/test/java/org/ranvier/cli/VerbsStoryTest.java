package org.ranvier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VerbsStoryTest {

  private Story story;

  @BeforeEach
  void begin() {
    story = new Story("verbs");
  }

  @Test
  void help() {
    story.tell("--help");
    story.tell("examine", "--help");
    story.tell("help", "convert");
    story.tell("conduct", "--help");
    story.isApproved("help");
  }

  @Test
  void wrong_use() {
    story.tell();
    story.tell("examin", "x.json");
    story.tell("frobnicate");
    story.tell("examine");
    story.tell("examine", "x.json", "--jsn", "y.json");
    story.tell("examine", "x.json", "--threads", "many");
    story.tell("examine", "x.json", "--threads", "0");
    story.tell("examine", "x.json", "--json");
    story.tell("examine", "x.json", "--colour", "blue");
    story.tell("examine", "x.json", "--width", "10");
    story.tell("convert", "x.csv");
    story.tell("convert", "x.csv", "y.json", "z.json");
    story.tell("vocabulary", "nerve");
    story.tell("schema", "records");
    story.tell("criteria", "efns-pns-2010");
    story.isApproved("wrong-use");
  }

  @Test
  void convert_a_table() {
    story.tell("convert", "PROJECT/examples/laboratory-table.csv", "-");
    story.isApproved("convert-table");
    story.run("", "convert", "PROJECT/examples/laboratory-table.csv", "FOLDER/record.json");
    assertThat(story.run("", "validate", "FOLDER/record.json").out()).endsWith("valid\n");
  }

  @Test
  void convert_many_records() {
    Story.Told told = story.run("", "convert", "PROJECT/reference/cases", "FOLDER/all.ndjson");
    assertThat(told.status()).isZero();
    assertThat(story.read("all.ndjson").lines()).hasSize(16);
    assertThat(story.run("", "validate", "FOLDER/all.ndjson").out()).endsWith("valid\n");
  }

  @Test
  void validate_says_the_first_mistake() throws Exception {
    story.write("good.json", Files.readString(Path.of("../examples/laboratory-table.json")));
    story.write("bad.json", "{\"format\": \"ranvier.record/1\", \"subject\": {\"age\": 4}}");
    story.tell("validate", "FOLDER/good.json", "FOLDER/bad.json", "FOLDER/none.json");
    story.isApproved("validate");
  }

  @Test
  void criteria_vocabulary_and_schema() {
    story.tell("criteria");
    story.tell("criteria", "efns-pns-2010-mmn");
    story.tell("vocabulary", "muscles");
    story.tell("vocabulary");
    story.isApproved("reference");
    assertThat(story.run("", "schema", "record").out()).contains("\"$schema\"");
    assertThat(story.run("", "schema", "reading").out()).contains("ranvier.reading/1");
    assertThat(story.run("", "schema", "experiment").out()).contains("ranvier.experiment/1");
    assertThat(story.run("", "schema", "result").out()).contains("ranvier.result/1");
  }

  @Test
  void version() {
    assertThat(story.run("", "--version").out()).startsWith("ranvier ").hasLineCount(1);
  }
}
