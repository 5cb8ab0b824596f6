package org.ranvier.formats.patient;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.ranvier.formats.RanvierInputException;

class BadPatientTest {

  /// A document and how its sentence begins.
  record Mistake(String document, String sentence) {}

  static final List<Mistake> MISTAKES =
      List.of(
          new Mistake(
              Patients.with("id: somebody", "id: some body"),
              "An id must be at most 100 letters, digits, dots and dashes, but is \"some body\" at /id (line 2)"),
          new Mistake(
              Patients.with("2014-05-06", "6.5.2014"),
              "The date of onset must be a date, but is \"6.5.2014\""),
          new Mistake(
              Patients.with("years: 8", "years: 800"),
              "The years from onset must be from 0.1 to 80, but is 800"),
          new Mistake(Patients.with("disease: mmn", "disease: mnm"), "There is no disease \"mnm\""),
          new Mistake(
              Patients.with("weightKilograms: 70", "weightKilograms: 700"),
              "Weight in kg must be from 30 to 250, but is 700"),
          new Mistake(
              Patients.with("year: 1.5, severity: 2", "year: -1"),
              "A lesion must appear from 0 to 100 years after onset, but appears after -1.0"),
          new Mistake(
              Patients.with("severity: 2", "severity: 0"),
              "The severity of a lesion must be above 0"),
          new Mistake(Patients.with("nerve: ulnar", "nerve: ulner"), "There is no nerve \"ulner\""),
          new Mistake(
              Patients.with("pregnancies: [4]", "pregnancies: [-4]"),
              "A pregnancy must begin from 0 to 60 years after onset"),
          new Mistake(Patients.with("care: prescribed", "care: good"), "There is no care \"good\""),
          new Mistake(
              Patients.with("every 6 months from month 6", "every 6 months from month -6"),
              "A time must be from 0 to 100 years"),
          new Mistake(
              Patients.with("every 6 months from month 6", "6 months before onset"),
              "A time must not lie before its beginning"),
          new Mistake(
              Patients.with("every 6 months from month 6 until year 7", "at year 9"),
              "A visit must lie within the years of the plan, but the first is on day 3287 of 2922"),
          new Mistake(
              Patients.with("every 6 months from month 6 until year 7", "every year until month 6"),
              "Visits must end after they begin, but begin on day 365 and end on day 183"),
          new Mistake(
              Patients.with("arms protocol", "armes protocol"),
              "There is no word in a visit \"armes\""),
          new Mistake(
              Patients.with(
                  "every 6 months from month 6", "every 6 months from 3 months after diagnosis"),
              "A time counts from diagnosis, but with care: prescribed nobody makes one"),
          new Mistake(
              Patients.with("diary: {from: year 2, until: year 4", "diary: {from: study entry"),
              "A patient's times must count from onset or diagnosis"),
          new Mistake(
              Patients.with("{from: year 2, until: year 4", "{from: year 4, until: year 2"),
              "A diary must end after it begins"),
          new Mistake(
              Patients.with("missing: 0.1", "missing: 10"),
              "The share of forgotten entries must be from 0 to 1, but is 10"),
          new Mistake(
              Patients.with("immunoglobulin: 12 weeks", "immunoglobulin: 12"),
              "An interval must say days, weeks, months or years, but is 12"),
          new Mistake(
              Patients.with("shift: -1 year", "shift: -3 years"),
              "A treatment must not begin before onset, but immunoglobulin would begin 365 days before"),
          new Mistake(
              Patients.with("shift: -1 year", "shift: -1 year, treatments: none"),
              "A variant must have other treatments or a shift, but has both"),
          new Mistake(
              Patients.with("{title: earlier, shift: -1 year}", "{title: same}"),
              "A variant must treat otherwise"),
          new Mistake(
              Patients.with("treatments: none", "treatment: none"),
              "A variant has no key \"treatment\""),
          new Mistake(
              Patients.with("ranvier.patient/1", "ranvier.patient/2"),
              "The format must be ranvier.patient/1, but is \"ranvier.patient/2\""),
          new Mistake(
              "{format: ranvier.patient/1, id: own, preset: mnm}",
              "There is no preset \"mnm\" at /preset (line 1) of somebody.yaml; the nearest known preset is \"mmn\"."));

  @ParameterizedTest
  @FieldSource("MISTAKES")
  void a_mistake_is_told_with_its_place_and_remedy(Mistake mistake) {
    assertThat(complaint(mistake.document.getBytes(UTF_8)))
        .startsWith(mistake.sentence)
        .contains(Patients.FILE)
        .hasLineCount(1);
  }

  @Test
  void a_patient_that_breaks_off_is_refused_wherever_it_does() {
    byte[] whole = PatientReader.asJson(Patients.whole().getBytes(UTF_8), Patients.FILE);
    for (int length = 1; length < whole.length; length++) {
      assertThat(complaint(Arrays.copyOf(whole, length)))
          .as("%d bytes", length)
          .contains(Patients.FILE)
          .hasLineCount(1);
    }
  }

  private static String complaint(byte[] bytes) {
    RanvierInputException[] caught = new RanvierInputException[1];
    assertThatExceptionOfType(RanvierInputException.class)
        .isThrownBy(() -> PatientReader.read(bytes, Patients.FILE))
        .satisfies(e -> caught[0] = e);
    return String.valueOf(caught[0].getMessage());
  }
}
