package org.ranvier.formats.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ranvier.formats.RanvierInputException;
import org.ranvier.formats.json.RecordReader;
import org.ranvier.record.PatientRecord;
import org.ranvier.record.Sex;

class CsvFileTest {
  private static final Path EXAMPLES = Path.of("..", "examples");
  private static final String TABLE =
      "Side;Nerve;Muscle;Site;Lat (ms);Amplitude (µV)\nL;n. médian;APB;Poignet;3,4;8200\n";

  @Test
  void the_example_equals_its_twin_in_json() throws IOException {
    CsvRecord table =
        CsvReader.read(
            Files.readAllBytes(EXAMPLES.resolve("laboratory-table.csv")), "laboratory-table.csv");
    PatientRecord twin = new RecordReader().read(EXAMPLES.resolve("laboratory-table.json"));

    assertThat(table.record())
        .usingRecursiveComparison()
        .ignoringFields("id", "provenance")
        .isEqualTo(twin);
    assertThat(table.record().id()).isEqualTo("laboratory-table");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "ISO-8859-1", "windows-1252"})
  void encodings_are_recognised(String charset) {
    byte[] bytes = TABLE.getBytes(Charset.forName(charset));

    assertThat(CsvReader.read(bytes, "a.csv").record().motorStudies()).hasSize(1);
  }

  @Test
  void a_byte_order_mark_is_skipped() {
    byte[] bytes = ("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_8);

    assertThat(CsvReader.read(bytes, "a.csv").record().motorStudies()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
  void utf_16_is_refused_with_a_remedy(String charset) {
    byte[] bytes = TABLE.getBytes(Charset.forName(charset));

    assertThatThrownBy(() -> CsvReader.read(bytes, "a.csv"))
        .isInstanceOf(RanvierInputException.class)
        .hasMessage(
            "A text file must be encoded in UTF-8 or Windows-1252, but UTF-16 was found in a.csv; save it again as \"CSV UTF-8\".");
  }

  @ParameterizedTest
  @ValueSource(strings = {";", "\t", "|"})
  void delimiters_are_recognised(String delimiter) {
    byte[] bytes = TABLE.replace(";", delimiter).getBytes(StandardCharsets.UTF_8);

    assertThat(CsvReader.read(bytes, "a.csv").record().motorStudies()).hasSize(1);
  }

  @Test
  void a_comma_delimits_if_decimal_commas_are_quoted() {
    var response =
        Tables.onlyStudy(
                Tables.read(
                    "Side,Nerve,Muscle,Site,Lat (ms),Amp (mV)",
                    "L,median,APB,wrist,\"3,4\",\"8,2\""))
            .responses()
            .getFirst();

    assertThat(Tables.recorded(response).latencyMilliseconds()).hasValue(3.4);
  }

  @Test
  void lines_above_the_table_tell_who_was_examined_and_how() {
    CsvRecord table =
        Tables.read(
            "# a comment",
            "Patient: 17;Name: A. Person;Age: 54 years;Sex: f",
            "Height;1,64 m",
            "Date: 05.03.2026",
            "Temp: 32,5 °C",
            "Filter: 2 Hz - 10 kHz",
            "Amplitude: baseline to peak",
            "Side: left",
            "Nerve;Site;Lat (ms);CMAP (mV)",
            "median;wrist;3,4;8");

    assertThat(table.record().id()).isEqualTo("17");
    assertThat(table.record().subject().ageYears()).hasValue(54);
    assertThat(table.record().subject().heightCentimetres()).hasValue(164);
    assertThat(table.record().subject().sex()).contains(Sex.FEMALE);
    var study = Tables.onlyStudy(table);
    assertThat(study.moment().date()).contains(LocalDate.of(2026, 3, 5));
    assertThat(study.skinCelsius()).hasValue(32.5);
    assertThat(study.lowCutHertz()).hasValue(2);
    assertThat(study.amplitudeConvention().orElseThrow().id()).isEqualTo("baseline-to-peak");
    assertThat(table.notes()).isEmpty();
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "2026-03-05, 2026-03-05",
    "5.3.2026, 2026-03-05",
    "25/03/2026, 2026-03-25",
    "03/25/2026, 2026-03-25",
    "03/05/2026, ''",
    "March, ''",
  })
  void a_date_is_taken_only_without_doubt(String printed, String iso) {
    CsvRecord table =
        Tables.read("Date: " + printed, "Side;Nerve;Site;Lat (ms);CMAP (mV)", "L;median;wrist;3;8");

    assertThat(Tables.onlyStudy(table).moment().date().map(LocalDate::toString).orElse(""))
        .isEqualTo(iso);
    assertThat(table.notes()).hasSize(iso.isEmpty() ? 1 : 0);
  }

  @Test
  void a_table_without_headings_is_refused() {
    Tables.refusal("a;b", "1;2")
        .isEqualTo(
            "A table needs a heading row that names a site or nerve, and latency or amplitude, but none was found in visit.csv; write headings such as Site, Lat (ms), Amp (mV).");
  }

  @Test
  void a_quotation_mark_that_is_not_closed_is_refused() {
    Tables.refusal("Side;Nerve;Site;Lat (ms);Amp (mV)", "L;\"median;wrist;3;8")
        .startsWith("A quoted cell must end with a quotation mark");
  }

  @Test
  void a_table_without_responses_is_refused() {
    Tables.refusal("Side;Nerve;Site;Lat (ms);Amp (mV)")
        .isEqualTo(
            "A table needs at least one response, but none was found in visit.csv; add rows with values.");
  }
}
