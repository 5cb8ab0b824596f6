package org.ranvier.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ranvier.anatomy.Atlas;
import org.ranvier.anatomy.Side;

class EntryTest {

  private static Entry entry(String yaml) {
    return ReferenceFile.parse(yaml, "file.yaml");
  }

  @Test
  void a_place_is_the_path_from_the_file_on() {
    Entry item = entry("a: [{b: 1}, {b: 2}]").get("a").items().get(1).get("b");

    assertThat(item.place()).isEqualTo("file.yaml/a/1/b");
    assertThat(item.number()).isEqualTo(2);
    assertThat(item.text()).isEqualTo("2");
  }

  @Test
  void a_single_value_counts_as_a_list_of_one() {
    assertThat(entry("a: x").texts("a")).containsExactly("x");
    assertThat(entry("a: [x, y]").texts("a")).containsExactly("x", "y");
    assertThat(entry("a: x").texts("b")).isEmpty();
  }

  @Test
  void each_mistake_names_place_and_rule() {
    assertThatThrownBy(() -> entry("a: 1").get("b")).hasMessage("file.yaml needs the field 'b'");
    assertThatThrownBy(() -> entry("a: 1").get("a").get("b"))
        .hasMessage("file.yaml/a must have fields, but is '1'");
    assertThatThrownBy(() -> entry("a: [1]").get("a").text())
        .hasMessage("file.yaml/a must be a single value");
    assertThatThrownBy(() -> entry("a: {b: 1}").get("a").text())
        .hasMessage("file.yaml/a must be a single value");
    assertThatThrownBy(() -> entry("a: x").get("a").number())
        .hasMessage("file.yaml/a must be a number, but is 'x'");
    assertThatThrownBy(() -> entry("a: x").get("a").truth())
        .hasMessage("file.yaml/a must be true or false, but is 'x'");
    assertThatThrownBy(() -> entry("a: x").get("a").term(Side.class))
        .hasMessage("file.yaml/a must be a word for a side, but is 'x'");
    assertThatThrownBy(() -> entry("{a: 1, b: 2}").allowing("a"))
        .hasMessage("file.yaml has the unknown field 'b'; known are [a]");
  }

  @Test
  void a_file_that_is_no_yaml_or_empty_says_so() {
    assertThatThrownBy(() -> entry(""))
        .isInstanceOf(ReferenceException.class)
        .hasMessage("file.yaml is empty");
    assertThatThrownBy(() -> entry("a: [1"))
        .isInstanceOf(ReferenceException.class)
        .hasMessageStartingWith("file.yaml is not valid YAML: ");
    assertThatThrownBy(() -> entry("{a: 1, a: 2}"))
        .isInstanceOf(ReferenceException.class)
        .hasMessageContaining("duplicate key a");
  }

  @Test
  void a_missing_file_says_so() {
    assertThatThrownBy(() -> ReferenceFile.resource(Atlas.class, "none.yaml"))
        .hasMessage("The reference file none.yaml is missing");
  }

  @Test
  void limits_are_read_and_nothing_else() {
    assertThat(Limits.read(entry("{more-than: 30, at-most: 60}")))
        .extracting(limit -> limit.text())
        .containsExactly("> 30", "≤ 60");
    assertThatThrownBy(() -> Limits.read(entry("{above: 30}")))
        .hasMessage(
            "file.yaml has 'above'; a limit is at-least, more-than, at-most, less-than or exactly");
    assertThatThrownBy(() -> Limits.readFrom(entry("{above: 30}")))
        .hasMessage("file.yaml needs a limit: at-least, more-than, at-most, less-than or exactly");
  }

  @Test
  void a_source_says_whether_it_was_checked() {
    assertThat(entry("{source: here, verified: true}").source().text()).isEqualTo("here");
    assertThat(entry("{source: here, verified: false}").source().text())
        .isEqualTo("here (not verified)");
    assertThatThrownBy(() -> entry("{source: here}").source())
        .hasMessage("file.yaml needs the field 'verified'");
  }

  @Test
  void a_file_can_be_packed() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    PackedReferences.write(Map.of("a.yaml", entry("{a: [1, x, true, {b: 2.5}]}")), out);

    assertThat(out.size()).isGreaterThan(20);
  }
}
