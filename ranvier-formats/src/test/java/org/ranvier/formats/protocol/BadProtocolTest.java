package org.ranvier.formats.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.ranvier.formats.RanvierInputException;

class BadProtocolTest {

  /// A document and how its sentence begins.
  record Mistake(String document, String sentence) {}

  static final List<Mistake> MISTAKES =
      List.of(
          new Mistake(
              "{format: ranvier.protocol/1, id: empty}",
              "A study must ask something, but has no endpoint at / (line 1) of trial.yaml; add one."),
          new Mistake(
              Protocols.with("measure: mrc-sum", "measure: mrc-some"),
              "There is no measure \"mrc-some\" at /endpoints/1/measure (line 38) of trial.yaml; the nearest known measure is \"mrc-sum\"."),
          new Mistake(
              Protocols.with("from: week 6", "from: week 3"),
              "Periods must not overlap, but blind begins on day 21 and lead-in lasts until day 28 at / (line 1) of trial.yaml; begin it later."),
          new Mistake(
              Protocols.with("{id: placebo, gives: placebo}", "{id: placebo}"),
              "An arm must have the key \"gives\", but has none"),
          new Mistake(
              Protocols.with("{id: placebo, gives: placebo}", "{id: own, gives: placebo}"),
              "Names of arms must differ, but two are own"),
          new Mistake(
              Protocols.with("gives: arm", "gives: own"),
              "The study has arms, but no period gives them"),
          new Mistake(
              Protocols.with("design: parallel", "design: crossover"),
              "Arms that are crossed over need a period each, but there are 4 arms and 1 periods that give one"),
          new Mistake(
              Protocols.with("patients: 20", "patients: 0"),
              "A study needs from 1 to 100000000 patients, but has 0"),
          new Mistake(
              Protocols.with("screened: 400", "screened: 4"),
              "As many patients must be screened as are taken in, 20, or more, but only 4 are"),
          new Mistake(
              Protocols.with("measure: immunoglobulin,", "measure: immunoglobulin, hand: left,"),
              "The measure immunoglobulin has no hand"),
          new Mistake(
              Protocols.with("set: ean-pns-2021-cidp, ", ""),
              "The measure criteria-category needs set"),
          new Mistake(
              Protocols.with("set: ean-pns-2021-cidp", "set: ean-2021"),
              "There is no criteria set \"ean-2021\""),
          new Mistake(
              Protocols.with("measure: sex, is: male", "measure: sex, atLeast: 1"),
              "sex is a word"),
          new Mistake(
              Protocols.with("atLeast: 18, atMost: 80", "atLeast: 80, atMost: 18"),
              "No number is at least 80.0 and at most 18.0"),
          new Mistake(Protocols.with("atLeast: 18, atMost: 80", "is: old"), "age is a number"),
          new Mistake(
              Protocols.with(", take: variation", ""),
              "Courses are many and differ from patient to patient"),
          new Mistake(
              Protocols.with("when: end, period: after", "when: end, period: later"),
              "The endpoint clear names the period later, but there is none of this name"),
          new Mistake(
              Protocols.with("arm: placebo, versus: own", "arm: placebo, versus: other"),
              "The endpoint worse names the arm other, but there is none of this name"),
          new Mistake(
              Protocols.with("arm: placebo, versus: own", "versus: own"),
              "A comparison needs two arms, but only own is named"),
          new Mistake(
              Protocols.with("statistic: [mean, sd, {quantile: 0.9}]", "statistic: share"),
              "Of numbers there is no share"),
          new Mistake(
              Protocols.with("{quantile: 0.9}", "{quantile: 90}"),
              "A quantile must lie between 0 and 1, but is 90.0"),
          new Mistake(
              Protocols.with("share: 3", "share: 0"),
              "The share of a group must be above 0, but that of many is 0.0"),
          new Mistake(
              Protocols.with("lasts: 12 weeks", "lasts: 12"),
              "A span of time must say days, weeks, months or years, but is 12"),
          new Mistake(
              Protocols.with("until: week 12}", "until: 12}"),
              "A time must say days, weeks, months or years, but is 12"),
          new Mistake(
              Protocols.with("[week 4, week 8]", "[week 8, week 4]"),
              "Days of visits must rise, but 28 follows 56"),
          new Mistake(
              Protocols.with("[week 4, week 8]", "[week 4, week 80]"),
              "The endpoint worse is measured on day 560 of the period blind, which lasts 84 days"),
          new Mistake(
              Protocols.with("low: 60, high: 80}}", "low: 80, high: 60}}"),
              "A band must not end below its beginning, but goes from 80.0 to 60.0"),
          new Mistake(
              Protocols.with("own: 0.5", "own: 0"),
              "A share of the own dose must be above 0 and at most 10, but is 0.0"),
          new Mistake(
              Protocols.with("375 mg/m2 every 6 months", "every 6 months"),
              "A treatment must have a dose, but rituximab has none"),
          new Mistake(
              Protocols.with(
                  "[own, \"rituximab 375 mg/m2 every 6 months\"]",
                  "[\"immunoglobulin 1 g/kg every 3 weeks\", \"immunoglobulin 1 g/kg every 4 weeks\"]"),
              "Prescriptions of one agent and route must not overlap"),
          new Mistake(
              Protocols.with(
                  "before: usual", "before: \"immunoglobulin 1 g/kg every 3 weeks from month 3\""),
              "Usual care cannot begin in a study after prescriptions of one's own"),
          new Mistake(
              Protocols.with("id: trial", "id: a trial"),
              "An id must be 1 to 60 letters, digits, hyphens or underscores, but is \"a trial\""),
          new Mistake(
              Protocols.with("format: ranvier.protocol/1", "format: ranvier.protocol/2"),
              "The format must be ranvier.protocol/1, but is \"ranvier.protocol/2\""));

  @ParameterizedTest
  @FieldSource("MISTAKES")
  void a_mistake_is_told_with_its_place_and_remedy(Mistake mistake) {
    assertThat(complaint(mistake.document.getBytes(UTF_8)))
        .startsWith(mistake.sentence)
        .contains(Protocols.FILE)
        .hasLineCount(1);
  }

  @Test
  void a_protocol_that_breaks_off_is_refused_wherever_it_does() {
    byte[] whole = ProtocolReader.asJson(Protocols.whole().getBytes(UTF_8), Protocols.FILE);
    for (int length = 1; length < whole.length; length++) {
      assertThat(complaint(Arrays.copyOf(whole, length)))
          .as("%d bytes", length)
          .contains(Protocols.FILE)
          .hasLineCount(1);
    }
  }

  private static String complaint(byte[] bytes) {
    RanvierInputException[] caught = new RanvierInputException[1];
    assertThatExceptionOfType(RanvierInputException.class)
        .isThrownBy(() -> ProtocolReader.read(bytes, Protocols.FILE))
        .satisfies(e -> caught[0] = e);
    return String.valueOf(caught[0].getMessage());
  }
}
