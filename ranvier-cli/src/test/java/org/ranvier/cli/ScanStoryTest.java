package org.ranvier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ranvier.formats.mem.MemWriter;
import org.ranvier.random.Streams;
import org.ranvier.study.scan.CmapScan;
import org.ranvier.study.scan.ScanSimulator;
import org.ranvier.study.scan.ScanUnit;

class ScanStoryTest {

  private Story story;

  @BeforeEach
  void begin() {
    story = new Story("scan");
    story.write("three.mem", MemWriter.text(Map.of("S/R sites", "Ulnar Wr-ADM"), three(120)));
    story.write("short.mem", MemWriter.text(Map.of(), three(20)));
    String whole = story.read("three.mem");
    story.write("no-parts.mem", whole.replaceFirst("Scanpts.*\r\n", ""));
    story.write("torn.mem", whole.substring(0, whole.indexOf("MS.100")));
    story.write("gap.mem", whole.replaceFirst("MS\\.50\t.*\r\n", ""));
    story.write("empty.mem", "");
  }

  private static CmapScan three(int responses) {
    List<ScanUnit> units =
        List.of(new ScanUnit(0.3, 9), new ScanUnit(0.5, 10), new ScanUnit(0.25, 11));
    return ScanSimulator.simulate(
        units,
        ScanSimulator.stimuli(13, 7.5, responses, 5, 5),
        0.006,
        0.0165,
        Streams.of(3).generator());
  }

  @Test
  void units_of_a_scan_are_counted() {
    story.tell("scan", "FOLDER/three.mem");
    story.tell("scan", "FOLDER/three.mem", "FOLDER/short.mem");
    story.tell("scan", "FOLDER/three.mem", "FOLDER/short.mem", "--csv", "-");
    story.isApproved("scan");
  }

  @Test
  void what_is_missing_is_said() {
    Story.Told told = story.tell("scan", "FOLDER/no-parts.mem");
    story.tell("scan", "FOLDER/torn.mem", "FOLDER/gap.mem", "FOLDER/empty.mem");
    story.tell("scan", "FOLDER/none.mem");
    story.tell("scan", "FOLDER/short.mem");
    story.tell("scan");
    story.tell("scan", "FOLDER/short.mem", "--seed", "-1");
    story.tell("scan", "FOLDER/short.mem", "FOLDER/torn.mem", "--html", "a.html");
    story.tell("examine", "FOLDER/three.mem");
    assertThat(told.status()).isEqualTo(1);
    story.isApproved("scan-refused");
  }

  @Test
  void the_number_of_threads_changes_nothing() {
    String[] one = {"scan", "FOLDER/three.mem", "FOLDER/gap.mem", "--threads", "1", "--json", "-"};
    String[] two = {"scan", "FOLDER/three.mem", "FOLDER/gap.mem", "--threads", "2", "--json", "-"};
    assertThat(story.run("", two)).isEqualTo(story.run("", one));
    String[] alone = {"scan", "FOLDER/three.mem", "--threads", "1"};
    String[] together = {"scan", "FOLDER/three.mem", "--threads", "2"};
    assertThat(story.run("", together)).isEqualTo(story.run("", alone));
  }

  @Test
  void results_fill_files() {
    Story.Told one =
        story.run(
            "",
            "scan",
            "FOLDER/three.mem",
            "--json",
            "FOLDER/r.json",
            "--html",
            "FOLDER/r.html",
            "--csv",
            "FOLDER/r.csv");
    assertThat(one).isEqualTo(new Story.Told(0, "", ""));
    assertThat(story.read("r.json")).startsWith("{\n  \"format\": \"ranvier.result/1\",");
    assertThat(story.read("r.html")).contains("motor units in a CMAP scan").contains("<svg");
    assertThat(story.read("r.csv")).hasLineCount(2).startsWith("file,units,");
  }

  @Test
  void a_folder_stands_for_its_scans() {
    Story.Told told = story.run("", "scan", "FOLDER", "--csv", "FOLDER/all.csv");
    assertThat(told.status()).isEqualTo(1);
    assertThat(told.err().lines()).hasSize(4);
    assertThat(story.read("all.csv").lines().map(line -> line.split(",", 2)[0]))
        .containsExactly("file", "short.mem", "three.mem");
  }

  @Test
  void a_scan_can_come_from_standard_input() {
    assertThat(story.run(story.read("three.mem"), "scan", "-").out())
        .startsWith("CMAP scan standard input, Ulnar Wr-ADM\n");
  }
}
