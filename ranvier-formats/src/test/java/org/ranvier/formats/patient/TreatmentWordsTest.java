package org.ranvier.formats.patient;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ranvier.formats.RanvierInputException;
import org.ranvier.formats.yaml.FileKind;
import org.ranvier.formats.yaml.Given;
import org.ranvier.formats.yaml.Outline;
import org.ranvier.patient.treatment.Anchor;
import org.ranvier.patient.treatment.DoseUnit;
import org.ranvier.patient.treatment.Prescription;
import org.ranvier.patient.treatment.When;
import org.ranvier.record.Agent;
import org.ranvier.record.Route;

class TreatmentWordsTest {

  private static final FileKind KIND = new FileKind("A patient", "docs/how-to/simulate.md");
  private static final int MONTH_18 = 548;
  private static final int YEAR_9 = 3287;

  @Test
  void an_induction_and_its_maintenance_are_two_prescriptions() {
    List<Prescription> read =
        read(
            "immunoglobulin 2 g/kg over 5 days, then 1 g/kg every 3 weeks from month 18; stop at year 9");

    assertThat(read)
        .containsExactly(
            new Prescription(
                Agent.IMMUNOGLOBULIN,
                Route.IV,
                2,
                DoseUnit.GRAMS_PER_KILOGRAM,
                5,
                OptionalInt.empty(),
                When.sinceOnset(MONTH_18),
                Optional.empty()),
            new Prescription(
                Agent.IMMUNOGLOBULIN,
                Route.IV,
                1,
                DoseUnit.GRAMS_PER_KILOGRAM,
                1,
                OptionalInt.of(21),
                When.sinceOnset(MONTH_18 + 21),
                Optional.of(When.sinceOnset(YEAR_9))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          immunoglobulin sc 0.2 g/kg weekly from year 2            | IMMUNOGLOBULIN SC 0.2 GRAMS_PER_KILOGRAM over 1 every 7 from ONSET 731
          IVIG 40 g q4w from diagnosis                             | IMMUNOGLOBULIN IV 40 GRAMS over 1 every 28 from DIAGNOSIS 0
          ivig 0,4 g/kg/day for 5 days from 3 months after diagnosis | IMMUNOGLOBULIN IV 0.4 GRAMS_PER_KILOGRAM over 1 every 1 from DIAGNOSIS 91 until DIAGNOSIS 96
          immunoglobulin sc with hyaluronidase 90 g every month from study entry | IMMUNOGLOBULIN SC_HYALURONIDASE 90 GRAMS over 1 every 30 from ENTRY 0
          rituximab 1 g, again after 2 weeks, from year 5          | RITUXIMAB IV 1 GRAMS over 1 from ONSET 1826; RITUXIMAB IV 1 GRAMS over 1 from ONSET 1840
          rituximab 375 mg/m2 weekly for 4 doses from year 5       | RITUXIMAB IV 375 MILLIGRAMS_PER_SQUARE_METRE over 1 every 7 from ONSET 1826 until ONSET 1854
          plasma exchange 5 sessions over 10 days from month 6     | PLASMA_EXCHANGE IV 5 SESSIONS over 10 from ONSET 183
          wrist orthosis from year 3                               | ORTHOSIS ORAL 1 SESSIONS over 1 every 1 from ONSET 1096
          mycophenolate 1 g twice daily from year 1 until year 2   | MYCOPHENOLATE ORAL 2 GRAMS over 1 every 1 from ONSET 365 until ONSET 731
          immunoglobulin 20 g weekly for 3 months, then 20 g every 2 weeks from year 1 | IMMUNOGLOBULIN IV 20 GRAMS over 1 every 7 from ONSET 365 until ONSET 456; IMMUNOGLOBULIN IV 20 GRAMS over 1 every 14 from ONSET 456
          immunoglobulin 40 g every 4 weeks from year 2, then 40 g every 3 weeks from year 4 | IMMUNOGLOBULIN IV 40 GRAMS over 1 every 28 from ONSET 731 until ONSET 1461; IMMUNOGLOBULIN IV 40 GRAMS over 1 every 21 from ONSET 1461
          cyclophosphamide 15 mg/kg every 4 weeks for 6 courses from year 4 | CYCLOPHOSPHAMIDE IV 15 MILLIGRAMS_PER_KILOGRAM over 1 every 28 from ONSET 1461 until ONSET 1629
          prednisolone 60 mg every other day from month 3; stop after 6 months | CORTICOSTEROID ORAL 60 MILLIGRAMS over 1 every 2 from ONSET 91 until ONSET 274
          """)
  void clinical_words_are_understood(String words, String expected) {
    assertThat(String.join("; ", read(words).stream().map(TreatmentWordsTest::text).toList()))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          imunoglobulin 2 g/kg from year 1             | There is no treatment "imunoglobulin" at /0 (line 1) of them.yaml; the nearest known treatment is "immunoglobulin".
          immunoglobulin 40 every 3 weeks from year 1  | A dose must have a unit, but 40 has none
          immunoglobulin -40 g every 3 weeks from year 1 | A dose must be above 0, but is -40 g
          immunoglobulin 40 oz every 3 weeks from year 1 | There is no unit of dose "oz"
          immunoglobulin 40 g every 3 weeks            | A treatment must say when it begins, but immunoglobulin does not
          immunoglobulin every 3 weeks from year 1     | A treatment must have a dose, but immunoglobulin has none
          immunoglobulin 40 g every 3 weeks from year 2 until year 1 | A treatment must stop after it starts, but immunoglobulin starts on day 731 and stops on day 365
          immunoglobulin 40 g every 3 weeks from year 2; stop at year 1 | A treatment must stop after it starts
          immunoglobulin 2 g/kg over 5 days every 3 days from year 1 | Courses must not overlap, but one of 5 days begins every 3 days
          immunoglobulin 2 g/kg for 5 days from year 1 | A course that is repeated must say how often, but immunoglobulin does not
          immunoglobulin 40 g weekly, then 20 g weekly from year 1 | Courses must not overlap, but those of immunoglobulin every 7 days go on without end
          immunoglobulin 200 g/kg from year 1          | A course of immunoglobulin must not exceed 5 g/kg or 1000 g, but is 200 g/kg
          immunoglobulin orally 40 g from year 1       | There is no immunoglobulin that is given oral
          plasma exchange 2 g over 10 days from year 1 | The dose of plasma-exchange must be counted in sessions, but is 2 g
          immunoglobulin 40 g evry 3 weeks from year 1 | There is no word in a treatment "evry"
          immunoglobulin 40 g weekly from 2 months before diagnosis | A time must not lie before its beginning
          immunoglobulin 40 g weekly from soon         | There is no time "soon"
          immunoglobulin 40 g weekly from year 200     | A time must be from 0 to 100 years
          immunoglobulin 40 g 20 g weekly from year 1  | A course has one dose, but another begins with "20"
          """)
  void a_mistake_is_one_sentence_with_its_remedy(String words, String sentence) {
    assertThatExceptionOfType(RanvierInputException.class)
        .isThrownBy(() -> read(words))
        .satisfies(e ->
            assertThat(e.getMessage()).startsWith(sentence).contains("them.yaml").hasLineCount(1));
  }

  @Test
  void fields_say_the_same_as_a_phrase() {
    List<Prescription> fields =
        all(
            "[{agent: immunoglobulin, route: sc, dose: 0.2 g/kg, every: 1 week, from: year 2, until: year 4}]");

    assertThat(fields)
        .isEqualTo(read("immunoglobulin sc 0.2 g/kg weekly from year 2 until year 4"));
  }

  @Test
  void two_schedules_of_one_treatment_at_once_are_refused() {
    assertThatExceptionOfType(RanvierInputException.class)
        .isThrownBy(() ->
            all("[immunoglobulin 40 g weekly from year 1, immunoglobulin 20 g weekly from year 3]"))
        .withMessageStartingWith("Schedules of one treatment must not overlap")
        .withMessageContaining("/1");
    assertThat(
            all(
                "[immunoglobulin 40 g weekly from year 1 until year 3, immunoglobulin 20 g weekly from year 3]"))
        .hasSize(2);
  }

  @Test
  void a_study_counts_from_entry_where_nothing_is_said() {
    When entry = new When(Anchor.ENTRY, 0);

    assertThat(
            TreatmentWords.one(
                given("\"immunoglobulin 1 g/kg every 3 weeks\""), Optional.of(entry)))
        .singleElement()
        .satisfies(each -> assertThat(each.from()).isEqualTo(entry));
  }

  private static String text(Prescription it) {
    return "%s %s %s %s over %d%s from %s%s"
        .formatted(
            it.agent(),
            it.route(),
            Figures.plain(it.dose()),
            it.unit(),
            it.overDays(),
            it.everyDays().isPresent() ? " every " + it.everyDays().getAsInt() : "",
            text(it.from()),
            it.until().map(until -> " until " + text(until)).orElse(""));
  }

  private static String text(When when) {
    return when.anchor() + " " + when.days();
  }

  private static List<Prescription> read(String words) {
    return all("[\"" + words + "\"]");
  }

  private static List<Prescription> all(String yaml) {
    return TreatmentWords.all(given(yaml), Optional.empty());
  }

  private static Given given(String yaml) {
    return Outline.read(yaml.getBytes(UTF_8), "them.yaml", KIND);
  }
}
