package org.ranvier.criteria.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ranvier.criteria.block.BlockExamples.read;
import static org.ranvier.criteria.block.BlockExamples.segments;
import static org.ranvier.criteria.block.BlockExamples.study;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ranvier.anatomy.Atlas;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Site;
import org.ranvier.anatomy.Stretch;
import org.ranvier.criteria.reading.SegmentReading;
import org.ranvier.criteria.reading.Verdict;
import org.ranvier.reference.ReferenceException;
import org.ranvier.reference.ReferenceFile;

/// The shipped rules read anew, a rule of one's own, and the segments that rules speak of.
class BlockRuleTest {

  private static final String OWN =
      """
      format: ranvier.block-rule/1
      id: own
      title: Own rule
      source: somebody
      verified: true
      floor: {at-least-millivolts: 2}
      skin-celsius-at-least: {arm: 32, leg: 30}
      grades:
        - {grade: definite, name: big, nerves-except: [tibial], not-ending-at: [erb], any-drop: {amplitude: {at-least: 60}}}
        - {grade: probable, name: small, limb: leg, any-drop: {area: {at-least: 40}}}
      """;

  private static BlockRule rule(String yaml) {
    return new BlockRule(ReferenceFile.parse(yaml, "own.yaml"));
  }

  @ParameterizedTest(name = "{0} can call {2} in the {1} nerve: {3}")
  @CsvSource({
    "efns-pns-2010, MEDIAN, DEFINITE, true",
    "efns-pns-2010, RADIAL, DEFINITE, false",
    "efns-pns-2010, RADIAL, PROBABLE, true",
    "efns-pns-2010, TIBIAL, PROBABLE, false",
    "efns-pns-2010, FIBULAR, DEFINITE, true",
    "aaem-1999, TIBIAL, DEFINITE, true",
    "aaem-1999, MUSCULOCUTANEOUS, PROBABLE, false",
    "utrecht-2000, TIBIAL, DEFINITE, true",
    "ean-pns-2021, TIBIAL, DEFINITE, false",
    "ean-pns-2021, RADIAL, PROBABLE, true",
  })
  void a_rule_covers_the_nerves_that_it_names(
      String id, Nerve nerve, Verdict grade, boolean covers) {
    BlockRule rule =
        BlockExamples.rules().stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow();

    assertThat(covers(rule, nerve, grade)).isEqualTo(covers);
    assertThat(rule.source().citation()).isNotBlank();
    assertThat(rule.title()).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource({
    "aaem-1999, ELBOW, AXILLA, DEFINITE, true",
    "aaem-1999, AXILLA, ERB, DEFINITE, false",
    "aaem-1999, AXILLA, ERB, PROBABLE, true",
    "aaem-1999, ELBOW, ERB, DEFINITE, true",
    "efns-pns-2010, AXILLA, ERB, DEFINITE, true",
  })
  void a_rule_covers_the_stretches_that_it_names(
      String id, Site from, Site to, Verdict grade, boolean covers) {
    BlockRule rule =
        BlockExamples.rules().stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow();

    assertThat(
            rule.covers(Nerve.MEDIAN, new Stretch(from, to), Atlas.shipped().kind(from, to), grade))
        .isEqualTo(covers);
  }

  @Test
  void a_line_of_ones_own_leaves_out_nerves_and_sites() {
    BlockRule own = rule(OWN);

    assertThat(covers(own, Nerve.TIBIAL, Verdict.DEFINITE)).isFalse();
    assertThat(covers(own, Nerve.TIBIAL, Verdict.PROBABLE)).isTrue();
    assertThat(covers(own, Nerve.MEDIAN, Verdict.DEFINITE)).isTrue();
    assertThat(own.linesFor(segment("median", "elbow", "axilla"))).hasSize(1);
    assertThat(own.linesFor(segment("median", "axilla", "erb"))).isEmpty();
    assertThat(own.linesFor(segment("fibular", "ankle", "below-fibular-head"))).hasSize(2);
  }

  /// Whether the rule can give the grade somewhere along the nerve.
  private static boolean covers(BlockRule rule, Nerve nerve, Verdict grade) {
    return Atlas.shipped().protocol(nerve).stream()
        .anyMatch(stretch ->
            rule.covers(nerve, stretch, Atlas.shipped().kind(stretch.from(), stretch.to()), grade));
  }

  private static Segment segment(String nerve, String from, String to) {
    return segments(
            study(
                "nerve: %s, side: left".formatted(nerve),
                "{site: %s, amplitudeMillivolts: 8}".formatted(from),
                "{site: %s, amplitudeMillivolts: 8}".formatted(to)))
        .getFirst();
  }

  @Test
  void a_rule_with_another_grade_or_an_unknown_field_is_refused() {
    assertThatThrownBy(() -> rule(OWN.replace("grade: probable", "grade: unknown")))
        .isInstanceOf(ReferenceException.class)
        .hasMessage("own.yaml/grades/1 must have the grade definite or probable");
    assertThatThrownBy(() -> rule(OWN.replace("limb: leg", "limbs: leg")))
        .hasMessageStartingWith("own.yaml/grades/1 has the unknown field 'limbs'");
    assertThatThrownBy(() -> rule(OWN.replace("at-least-millivolts", "minimum")))
        .hasMessageStartingWith("own.yaml/floor has the unknown field 'minimum'");
    assertThatThrownBy(() -> rule(OWN.replace("title:", "name:")))
        .hasMessageStartingWith("own.yaml has the unknown field 'name'");
    assertThatThrownBy(() -> rule(OWN.replace("{at-least: 60}", "{over: 60}")))
        .hasMessageStartingWith("own.yaml/grades/0/any-drop/amplitude has 'over'");
  }

  @Test
  void sites_that_were_not_tested_make_no_segment() {
    List<Segment> segments =
        segments(
            study(
                "nerve: median, side: left",
                "{site: wrist, amplitudeMillivolts: 8}",
                "{site: elbow, outcome: not-tested}",
                "{site: axilla, outcome: absent}"));

    assertThat(segments)
        .singleElement()
        .satisfies(segment -> {
          assertThat(segment.from()).isEqualTo(Site.WRIST);
          assertThat(segment.to()).isEqualTo(Site.AXILLA);
          assertThat(segment.supplement()).isFalse();
        });
  }

  @Test
  void neighbours_come_first_and_wide_pairs_after_them() {
    List<Segment> segments =
        segments(
            study(
                "nerve: median, side: left",
                "{site: wrist, amplitudeMillivolts: 8}",
                "{site: elbow, amplitudeMillivolts: 8}",
                "{site: axilla, amplitudeMillivolts: 8}"));

    assertThat(segments)
        .extracting(segment -> segment.from().id() + " " + segment.to().id())
        .containsExactly("wrist elbow", "elbow axilla", "wrist axilla");
    assertThat(segments).extracting(Segment::supplement).containsExactly(false, false, true);
  }

  @ParameterizedTest(name = "{0} mm: {1}")
  @CsvSource({"59, false", "60, true", "200, true"})
  void a_segment_known_to_be_short_is_not_long(int millimetres, boolean isLong) {
    Segment segment =
        segments(
                study(
                    "nerve: median, side: left",
                    "{site: wrist, amplitudeMillivolts: 8}",
                    "{site: elbow, amplitudeMillivolts: 8, distanceMillimetres: %d}"
                        .formatted(millimetres)))
            .getFirst();

    assertThat(segment.isLong()).isEqualTo(isLong);
  }

  @Test
  void a_distal_stimulus_that_was_not_supramaximal_cannot_show_that_there_is_no_block() {
    SegmentReading reading =
        read(
            study(
                "nerve: median, side: left, muscle: apb, skinCelsius: 34",
                "{site: wrist, amplitudeMillivolts: 8, areaMillivoltMilliseconds: 24, durationMilliseconds: 5, supramaximal: false}",
                "{site: elbow, amplitudeMillivolts: 8, areaMillivoltMilliseconds: 24, durationMilliseconds: 5, supramaximal: true}"));

    assertThat(reading.under("efns-pns-2010")).isEqualTo(Verdict.UNKNOWN);
    assertThat(reading.verdicts().getFirst().arithmetic())
        .startsWith("a stimulus was not supramaximal: ");
  }

  @ParameterizedTest(name = "{0} {1}–{2}: {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "median | wrist | elbow | co-stimulation",
        "median | elbow | axilla | co-stimulation",
        "median | axilla | erb | co-stimulation",
        "ulnar | wrist | below-elbow | Martin-Gruber",
        "ulnar | above-elbow | axilla | co-stimulation",
        "ulnar | axilla | erb | co-stimulation",
        "radial | elbow | axilla | none",
        "musculocutaneous | axilla | erb | none",
      })
  void a_block_asks_for_the_gates_of_its_nerve_and_segment(
      String nerve, String from, String to, String gate) {
    String half = "areaMillivoltMilliseconds: %s, durationMilliseconds: 5, supramaximal: true";
    SegmentReading reading =
        read(
            study(
                "nerve: %s, side: left, skinCelsius: 34, limits: {amplitudeLowerMillivolts: 4}"
                    .formatted(nerve),
                "{site: %s, amplitudeMillivolts: 8, %s}".formatted(from, half.formatted("24")),
                "{site: %s, amplitudeMillivolts: 3, %s}".formatted(to, half.formatted("8"))));

    if (gate.equals("none")) {
      assertThat(reading.provisional()).isEmpty();
    } else {
      assertThat(reading.provisional()).singleElement().asString().contains(gate);
    }
  }

  @Test
  void at_erb_a_definite_block_needs_a_documented_stimulus() {
    String axilla =
        "{site: axilla, amplitudeMillivolts: 8, areaMillivoltMilliseconds: 24, durationMilliseconds: 5}";
    String erb =
        "{site: erb, amplitudeMillivolts: 3, areaMillivoltMilliseconds: 8, durationMilliseconds: 5%s}";
    String head =
        "nerve: median, side: left, muscle: apb, skinCelsius: 34, checks: {coStimulationExcluded: true}";

    assertThat(read(study(head, axilla, erb.formatted(""))).under("efns-pns-2010"))
        .isEqualTo(Verdict.PROBABLE);
    assertThat(
            read(study(head, axilla, erb.formatted(", supramaximal: true"))).under("efns-pns-2010"))
        .isEqualTo(Verdict.DEFINITE);
    assertThat(
            read(study(head, axilla, erb.formatted(", distanceMillimetres: 50")))
                .under("efns-pns-2010"))
        .isEqualTo(Verdict.UNKNOWN);
  }

  @Test
  void inching_counts_up_to_25_millimetres() {
    String head = "nerve: radial, side: left, skinCelsius: 34";
    String distal = "{site: forearm, amplitudeMillivolts: 8, areaMillivoltMilliseconds: 24}";
    String proximal =
        "{site: elbow, amplitudeMillivolts: 5, areaMillivoltMilliseconds: 20, distanceMillimetres: %d, supramaximal: true}";

    assertThat(read(study(head, distal, proximal.formatted(25))).under("utrecht-2000"))
        .isEqualTo(Verdict.DEFINITE);
    assertThat(read(study(head, distal, proximal.formatted(26))).under("utrecht-2000"))
        .isEqualTo(Verdict.NONE);
    assertThat(read(study(head, distal, proximal.formatted(100))).under("utrecht-2000"))
        .isEqualTo(Verdict.PROBABLE);
  }
}
