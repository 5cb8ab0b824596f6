package org.ranvier.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PackedReferencesTest {

  private static final String YAML =
      """
      title: Überschrift ≥ 50 %
      number: 12
      share: 0.5
      negative: -1e-9
      verified: true
      later: false
      nothing:
      list: [a, 2, {deep: [x]}]
      """;

  @Test
  void a_packed_file_says_what_its_text_says() throws IOException {
    Entry parsed = ReferenceFile.parse(YAML, "a.yaml");
    Entry unpacked = unpacked("a.yaml", Map.of("a.yaml", parsed, "b.yaml", parsed));

    assertThat(unpacked.fields().keySet()).isEqualTo(parsed.fields().keySet());
    for (String key : new String[] {"title", "number", "share", "negative", "verified"}) {
      assertThat(unpacked.get(key).text()).isEqualTo(parsed.get(key).text());
    }
    assertThat(unpacked.get("number").number()).isEqualTo(12);
    assertThat(unpacked.get("later").truth()).isFalse();
    assertThat(unpacked.find("nothing")).isEmpty();
    assertThat(unpacked.get("list").items().get(1).text()).isEqualTo("2");
    assertThat(unpacked.get("list").items().get(2).texts("deep")).containsExactly("x");
  }

  @Test
  void a_file_that_was_not_packed_is_not_found() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    PackedReferences.write(Map.of("a.yaml", ReferenceFile.parse(YAML, "a.yaml")), packed);
    assertThat(PackedReferences.of(packed.toByteArray()).unpacked("b.yaml")).isEmpty();
    assertThat(PackedReferences.of(new byte[0]).unpacked("a.yaml")).isEmpty();
  }

  private static Entry unpacked(String path, Map<String, Entry> files) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    PackedReferences.write(files, packed);
    return new Entry(path, PackedReferences.of(packed.toByteArray()).unpacked(path).orElseThrow());
  }
}
