package org.ranvier.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ranvier.reference.ReferenceException;
import org.ranvier.reference.ReferenceFile;

class ClaimsReviewTest {

  private static final String PROTOCOL = "title: a protocol";

  private static Claims claims(String parts) {
    return ClaimsFile.read(
        ReferenceFile.parse(
            """
            format: ranvier.claims/1
            about: 1.5
            model-files: []
            pages: [A]
            pages-note: one page
            sources: {book: a book, memory: memory}
            claims:
              - id: one
                text: a claim
                pages: [A]
                parts: [%s]
            """
                .formatted(parts),
            "claims.yaml"));
  }

  private static String part(String literature, String model) {
    return "{text: it takes about 4 weeks, kind: number, about: 4, unit: weeks, literature: [%s], model: {%s}}"
        .formatted(literature, model);
  }

  private static String figure(double value, boolean verified) {
    return "{what: people, value: %s, source: book, verified: %s}".formatted(value, verified);
  }

  private static ModelFigures figures(double value, String protocol) {
    Claims claims = claims(part("", "not-modelled: no"));
    String model = Fingerprints.now(claims, Map.of()).model();
    return FiguresFile.read(
        ReferenceFile.parse(
            """
            format: ranvier.claims-figures/1
            program: "1"
            model: "%s"
            runs:
              trial:
                fingerprint: "%s"
                seed: 1
                patients: 10
                probe: "0"
                figures:
                  weeks: {value: %s, low: %s, high: %s, unit: "weeks", patients: 9}
            """
                .formatted(model, Fingerprints.of(protocol), value, value, value),
            "figures.yaml"));
  }

  private static PartReading read(String part, ModelFigures figures) {
    Claims claims = claims(part);
    Fingerprints now = Fingerprints.now(claims, Map.of("trial", PROTOCOL));
    return ClaimsReview.of(claims, figures, now).readings().getFirst().parts().getFirst();
  }

  private static final String FOLLOWS =
      "origin: follows, checks: [{what: people, endpoint: trial/weeks}]";

  @Test
  void literature_and_model_within_the_scope_agree() {
    PartReading reading = read(part(figure(4.5, true), FOLLOWS), figures(4, PROTOCOL));
    assertThat(reading.literature()).contains(Verdict.AGREES);
    assertThat(reading.model()).contains(Verdict.AGREES);
    assertThat(reading.whole()).isEqualTo(Verdict.AGREES);
  }

  @Test
  void a_model_that_says_otherwise_leaves_it_incomplete() {
    PartReading reading = read(part(figure(4.5, true), FOLLOWS), figures(9, PROTOCOL));
    assertThat(reading.model()).contains(Verdict.DISAGREES);
    assertThat(reading.whole()).isEqualTo(Verdict.INCOMPLETE);
  }

  @Test
  void a_figure_that_was_put_into_the_model_has_no_say() {
    String putIn = FOLLOWS.replace("follows", "put-in");
    PartReading reading = read(part(figure(4.5, true), putIn), figures(9, PROTOCOL));
    assertThat(reading.model()).contains(Verdict.DISAGREES);
    assertThat(reading.whole()).isEqualTo(Verdict.AGREES);
    PartReading alone = read(part("", putIn), figures(4, PROTOCOL));
    assertThat(alone.whole()).isEqualTo(Verdict.NOT_MODELLED);
  }

  @Test
  void a_figure_of_another_protocol_text_is_stale_and_has_no_say() {
    PartReading reading = read(part(figure(4.5, true), FOLLOWS), figures(9, "title: older"));
    assertThat(reading.answers().getFirst().stale()).isTrue();
    assertThat(reading.model()).isEmpty();
    assertThat(reading.whole()).isEqualTo(Verdict.AGREES);
    assertThat(reading.reason()).contains("older than the model");
  }

  @Test
  void a_figure_that_was_never_computed_is_no_agreement() {
    String other = FOLLOWS.replace("trial/weeks", "trial/months");
    PartReading reading = read(part("", other), figures(4, PROTOCOL));
    assertThat(reading.model()).isEmpty();
    assertThat(reading.whole()).isEqualTo(Verdict.NOT_MODELLED);
  }

  @Test
  void literature_that_nobody_checked_decides_nothing() {
    PartReading reading = read(part(figure(4, false), "not-modelled: no"), figures(4, PROTOCOL));
    assertThat(reading.literature()).contains(Verdict.INCOMPLETE);
    assertThat(reading.reason()).contains("not checked");
  }

  @Test
  void literature_that_nobody_checked_has_no_say_beside_what_was_checked() {
    String both = figure(4, true) + ", " + figure(40, false);
    PartReading reading = read(part(both, "not-modelled: no"), figures(4, PROTOCOL));
    assertThat(reading.literature()).contains(Verdict.AGREES);
    assertThat(reading.evidence().getLast().counts()).isFalse();
  }

  @Test
  void a_share_of_few_people_has_its_interval() {
    String part =
        "{text: most, kind: share, above: 50, unit: '%', literature: [{what: people, cases: [7, 9], source: book, verified: true}], model: {not-modelled: no}}";
    PartReading reading = read(part, figures(4, PROTOCOL));
    Evidence.Figure figure = (Evidence.Figure) reading.evidence().getFirst().evidence();
    // 7 of 9 by the interval of Wilson 1927: 45.3 to 93.7 %
    assertThat(figure.magnitude().low()).isBetween(45.2, 45.3);
    assertThat(figure.magnitude().high()).isBetween(93.6, 93.7);
    assertThat(reading.literature()).contains(Verdict.INCOMPLETE);
  }

  @Test
  void a_verdict_written_into_the_file_is_refused() {
    assertThatExceptionOfType(ReferenceException.class)
        .isThrownBy(() ->
            claims(
                "{text: a, kind: statement, literature: [], model: {not-modelled: no}, verdict: agrees}"))
        .withMessageContaining("unknown field 'verdict'");
  }

  @Test
  void a_part_that_is_neither_modelled_nor_says_why_is_refused() {
    assertThatExceptionOfType(ReferenceException.class)
        .isThrownBy(() -> claims("{text: a, kind: statement, literature: [], model: {}}"))
        .withMessageContaining("must be modelled, or say why it is not");
  }

  @Test
  void figures_are_read_as_they_were_written() {
    ModelFigures figures = figures(4.123456789012345, PROTOCOL);
    String text = FiguresFile.text(figures);
    assertThat(FiguresFile.read(ReferenceFile.parse(text, "figures.yaml"))).isEqualTo(figures);
    assertThat(figures.find(new ModelCheck.Endpoint("trial", "weeks")).map(each -> each.patients()))
        .isEqualTo(Optional.of(9));
  }
}
