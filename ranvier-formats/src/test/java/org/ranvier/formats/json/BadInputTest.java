package org.ranvier.formats.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.ranvier.formats.RanvierInputException;

class BadInputTest {

  private static final String ELBOW_AT = "{\"site\":\"elbow\",\"latencyMilliseconds\":7.4,";

  /// A document and the sentence it earns.
  record Mistake(String document, String sentence) {}

  static final List<Mistake> MISTAKES =
      List.of(
          new Mistake(
              Documents.record("\"subject\":{\"ageYers\":42}"),
              "A subject has no key \"ageYers\" at /subject/ageYers of visit2.json;"
                  + " the nearest known key is \"ageYears\"."),
          new Mistake(
              Documents.record("\"motorStudies\":[{\"nerve\":\"ulnr\"}]"),
              "There is no nerve \"ulnr\" at /motorStudies/0/nerve of visit2.json;"
                  + " the nearest known nerve is \"ulnar\"."),
          new Mistake(
              Documents.record("\"motorStudies\":[{\"nerve\":\"peroneal\"}]"),
              "There is no nerve \"peroneal\" at /motorStudies/0/nerve of visit2.json;"
                  + " the nearest known nerve is \"fibular\"."),
          new Mistake(
              Documents.study(",\"responses\":[{\"site\":\"elbo\"}]"),
              "There is no site \"elbo\" at /motorStudies/0/responses/0/site of visit2.json;"
                  + " the nearest known site is \"elbow\"."),
          new Mistake(
              Documents.study(",\"muscle\":\"abductor policis brevis\""),
              "There is no muscle \"abductor policis brevis\" at /motorStudies/0/muscle of"
                  + " visit2.json; the nearest known muscle is \"abductor pollicis brevis\"."),
          new Mistake(
              Documents.response(",\"amplitudeMillivolts\":-2.1"),
              "Amplitude must be from 0 to 40 mV, but is -2.1 mV at"
                  + " /motorStudies/0/responses/0/amplitudeMillivolts of visit2.json; record the"
                  + " negative peak as a positive number."),
          new Mistake(
              Documents.study(",\"skinCelsius\":90"),
              "Skin temperature must be from 10 to 42 °C, but is 90 °C at"
                  + " /motorStudies/0/skinCelsius of visit2.json; give it in degrees Celsius."),
          new Mistake(
              Documents.study(
                  ",\"responses\":[{\"site\":\"wrist\",\"outcome\":\"absent\"},"
                      + "{\"site\":\"wrist\",\"outcome\":\"absent\"}]"),
              "A motor study must have one response for each site, but has two for the wrist at"
                  + " /motorStudies/0/responses/1 of visit2.json; put the repetition into a study"
                  + " of its own."),
          new Mistake(
              Documents.study(
                  ",\"responses\":["
                      + ELBOW_AT
                      + "\"distanceMillimetres\":230,\"velocityMetresPerSecond\":63},"
                      + "{\"site\":\"wrist\",\"latencyMilliseconds\":3.1}]"),
              "The printed velocity must agree with distance and latencies within 2 m/s, but"
                  + " 63 m/s is printed and 230 mm in 4.3 ms gives 53.49 m/s at"
                  + " /motorStudies/0/responses/0/velocityMetresPerSecond of visit2.json; correct"
                  + " whichever was copied wrongly."),
          new Mistake(
              Documents.response(""),
              "A response must have values or an outcome, but the one at the wrist has neither at"
                  + " /motorStudies/0/responses/0 of visit2.json; add \"outcome\": \"absent\" if"
                  + " nothing was seen, or \"not-tested\"."),
          new Mistake(
              Documents.study(""),
              "A motor study must have at least one response, but has none at /motorStudies/0 of"
                  + " visit2.json; add \"responses\", or remove the study if the nerve was not"
                  + " tested."),
          new Mistake(
              Documents.study(",\"responses\":[{\"site\":\"ankle\",\"outcome\":\"absent\"}]"),
              "The ulnar nerve cannot be stimulated at the ankle at /motorStudies/0 of"
                  + " visit2.json; correct the value that is wrong."),
          new Mistake(
              Documents.examination(
                  "\"grip\":[{\"side\":\"left\",\"kilograms\":9," + "\"kilopascals\":9}]"),
              "A grip must be given in kilograms or in kilopascals, but has both at"
                  + " /examinations/0/grip/0 of visit2.json; keep the unit that the device"
                  + " shows."),
          new Mistake(
              Documents.record("\"id\":\"a\",\"id\":\"b\""),
              "A key may stand once in an object, but \"id\" stands twice at /id of visit2.json;"
                  + " remove one of the two."),
          new Mistake(
              Documents.record("\"subject\":{\"ageYears\":null}"),
              "Age must be a number, but is null at /subject/ageYears of visit2.json; leave out"
                  + " the key of what is not known."),
          new Mistake(
              Documents.record("\"subject\":{\"ageYears\":\"42\"}"),
              "Age must be a number, but is the text \"42\" at /subject/ageYears of visit2.json;"
                  + " write a number without quotation marks."),
          new Mistake(
              Documents.record("\"subject\":{\"ageYears\":NaN}"),
              "A number must be finite, but is NaN or infinite in line 1, column 55 at"
                  + " /subject/ageYears of visit2.json; leave out the key of what is not known."),
          new Mistake(
              "{\"format\":\"ranvier.reading/1\"}",
              "The format must be \"ranvier.record/1\", but is \"ranvier.reading/1\" at /format of"
                  + " visit2.json; give a record in that format."),
          new Mistake(
              "{}",
              "A record must state its format, but does not in visit2.json; add \"format\":"
                  + " \"ranvier.record/1\"."),
          new Mistake(
              "",
              "A record must be a JSON object, but there is nothing in visit2.json; give a file"
                  + " with content."),
          new Mistake(
              " \n ",
              "A record must be a JSON object, but there is nothing in visit2.json; give a file"
                  + " with content."),
          new Mistake(
              "{\"format\":\"ranvier.record/1\",\n\"subject\":{\"ageYears\":4",
              "A document must be complete, but breaks off in line 2, column 24 at"
                  + " /subject/ageYears of visit2.json; fetch the file again or close what is"
                  + " open."),
          new Mistake(
              "{\"format\":\"ranvier.record/1\",\"course\":{\"recurrentPalsies\":tr",
              "A document must be complete, but breaks off in line 1, column 59 at"
                  + " /course/recurrentPalsies of visit2.json; fetch the file again or close what"
                  + " is open."),
          new Mistake(
              "{\"format\":\"ranvier.record/1\"}\n{\"format\":\"ranvier.record/1\"}",
              "A document must hold one record, but goes on after its end in visit2.json; give"
                  + " many records as NDJSON, one on each line."));

  @TempDir private Path folder;

  private final RecordReader reader = new RecordReader();

  @ParameterizedTest
  @FieldSource("MISTAKES")
  void a_mistake_earns_one_sentence_with_rule_value_place_and_remedy(Mistake mistake) {
    assertThat(complaint(mistake.document().getBytes(UTF_8))).isEqualTo(mistake.sentence());
  }

  @Test
  void the_first_of_several_mistakes_is_reported() {
    String document =
        Documents.record("\"subject\":{\"ageYears\":-1},\"course\":{\"onset\":\"nose\"}");

    assertThat(complaint(document.getBytes(UTF_8))).startsWith("Age must be from 0 to 120 years");
  }

  @Test
  void a_binary_file_is_named_as_such() {
    byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};

    assertThat(complaint(picture))
        .isEqualTo(
            "A record must be JSON text, but byte 7 is 0x1a in visit2.json; give the record as"
                + " JSON or CSV.");
  }

  @Test
  void a_wrong_encoding_is_named() {
    String document = Documents.record("\"id\":\"Müller\"");

    assertThat(complaint(document.getBytes(UTF_16)))
        .isEqualTo(
            "The encoding must be UTF-8, but is UTF-16 in visit2.json; save the file as UTF-8.");
    assertThat(complaint(document.getBytes(UTF_16LE))).contains("but is UTF-16");
    assertThat(complaint(document.getBytes(ISO_8859_1)))
        .isEqualTo(
            "The encoding must be UTF-8, but byte 0xfc of line 1 is none at /id of visit2.json;"
                + " save the file as UTF-8.");
  }

  @Test
  void a_byte_order_mark_of_utf_8_is_accepted() {
    String document = "\uFEFF" + Documents.record("\"id\":\"Müller\"");

    assertThat(reader.read(document.getBytes(UTF_8), "visit2.json").id()).isEqualTo("Müller");
  }

  @Test
  void a_file_of_100_megabytes_is_refused_without_reading_it_whole() throws IOException {
    Path file = folder.resolve("large.json");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(100_000_000);
    }

    assertThatExceptionOfType(RanvierInputException.class)
        .isThrownBy(() -> reader.read(file))
        .withMessageStartingWith("A record must not be larger than 20 MB, but there is more in ")
        .withMessageEndingWith(
            "large.json; give one record in a file, or many as NDJSON, one on each line.");
  }

  @Test
  void deep_nesting_and_very_long_words_are_refused_in_short_sentences() {
    byte[] deep = "[".repeat(1_000_000).getBytes(UTF_8);
    String longKey = "k".repeat(1_000_000);

    assertThat(complaint(deep)).hasSizeLessThan(400);
    assertThat(complaint(Documents.record("\"" + longKey + "\":1").getBytes(UTF_8)))
        .hasSizeLessThan(800);
    assertThat(complaint(Documents.record("\"id\":" + "9".repeat(5000)).getBytes(UTF_8)))
        .hasSizeLessThan(400);
  }

  @Test
  void a_file_that_is_missing_or_a_folder_is_named() {
    assertThatExceptionOfType(RanvierInputException.class)
        .isThrownBy(() -> reader.read(folder.resolve("none.json")))
        .withMessageContaining("The input must be a file, but does not exist in ")
        .withMessageEndingWith("none.json; check its name.");
    assertThatExceptionOfType(RanvierInputException.class)
        .isThrownBy(() -> reader.read(folder))
        .withMessageStartingWith("The input must be a file, but is a folder in ");
  }

  @Test
  void a_record_without_a_name_is_named_after_its_file() {
    byte[] document = Documents.record("").getBytes(UTF_8);

    assertThat(reader.read(document, "visits/anna.2.json").id()).isEqualTo("anna.2");
  }

  @ParameterizedTest
  @CsvSource({"60.5, true", "64.5, true", "60.4, false", "64.6, false"})
  void a_printed_velocity_may_differ_by_two_metres_per_second(double printed, boolean accepted) {
    String document =
        Documents.study(
            ",\"responses\":[{\"site\":\"below-elbow\",\"latencyMilliseconds\":6.4},"
                + "{\"site\":\"above-elbow\",\"latencyMilliseconds\":8.0,"
                + "\"distanceMillimetres\":100,\"velocityMetresPerSecond\":"
                + printed
                + "}]");

    assertThat(complaint(document.getBytes(UTF_8)).startsWith("accepted")).isEqualTo(accepted);
  }

  private String complaint(byte[] document) {
    try {
      return "accepted: " + reader.read(document, "visit2.json");
    } catch (RanvierInputException e) {
      return e.getMessage();
    }
  }
}
