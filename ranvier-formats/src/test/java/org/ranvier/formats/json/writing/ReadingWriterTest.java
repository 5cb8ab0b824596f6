package org.ranvier.formats.json.writing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;
import org.ranvier.criteria.reading.ClauseReading;
import org.ranvier.criteria.reading.CriteriaReading;
import org.ranvier.criteria.reading.Firmness;
import org.ranvier.criteria.reading.MimicReading;
import org.ranvier.criteria.reading.NextTest;
import org.ranvier.criteria.reading.Reading;
import org.ranvier.criteria.reading.RuleVerdict;
import org.ranvier.criteria.reading.SegmentReading;
import org.ranvier.criteria.reading.Standing;
import org.ranvier.criteria.reading.Status;
import org.ranvier.criteria.reading.Truth;
import org.ranvier.criteria.reading.Verdict;
import org.ranvier.formats.json.SchemaValidator;
import org.ranvier.quantity.Source;
import org.ranvier.record.Moment;

class ReadingWriterTest {

  private static final Source CHECKED = new Source("EFNS/PNS 2010, table 1", true);
  private static final Source UNCHECKED = new Source("AAEM 1999, table 2", false);

  private final ReadingWriter writer = new ReadingWriter();

  @Test
  void a_reading_follows_its_schema() {
    SchemaValidator schema = SchemaValidator.ofReading();

    schema.check(writer.document(reading()).getBytes(UTF_8), "reading.json");
    schema.check(writer.line(reading()).getBytes(UTF_8), "reading.json");
    schema.check(writer.document(nothing()).getBytes(UTF_8), "reading.json");
  }

  @Test
  void a_segment_gives_each_rules_verdict_and_its_arithmetic_with_the_source() {
    assertThat(writer.line(reading()))
        .contains(
            "\"segments\":[{\"nerve\":\"median\",\"side\":\"left\",\"from\":\"wrist\","
                + "\"to\":\"elbow\",\"muscle\":\"apb\",\"day\":12,\"supplement\":false,"
                + "\"reported\":false,\"entrapment\":false,\"areaDropPercent\":52.1,"
                + "\"verdicts\":{\"efns-pns-2010\":\"definite\",\"aaem-1999\":\"not-assessable\"},"
                + "\"reasons\":[\"efns-pns-2010: area 24 → 11.5 mV·ms [EFNS/PNS 2010, table 1]\","
                + "\"aaem-1999: too small [AAEM 1999, table 2 (not verified)]\","
                + "\"limit of the laboratory\"],\"provisional\":[\"exclude crossover\"]}]");
  }

  @Test
  void a_criteria_set_gives_its_tree_with_sources() {
    assertThat(writer.line(reading()))
        .contains(
            "\"category\":\"none\",\"best\":\"definite\",\"worst\":\"none\",\"decidedBy\":[],"
                + "\"notes\":[\"note\"],\"source\":\"EFNS/PNS 2010, table 1\",\"verified\":true,"
                + "\"clauses\":[{\"id\":\"core\",\"text\":\"core\",\"truth\":\"unknown\","
                + "\"derived\":false,\"source\":\"AAEM 1999, table 2\",\"verified\":false,"
                + "\"clauses\":[{\"id\":\"slow\",\"text\":\"slow\",\"truth\":\"true\","
                + "\"value\":\"30 months\",\"limit\":\"> 1 month\",\"derived\":true,"
                + "\"clauses\":[]}]}]");
  }

  @Test
  void an_empty_reading_keeps_its_lists() {
    assertThat(writer.line(nothing()))
        .isEqualTo(
            "{\"format\":\"ranvier.reading/1\",\"recordId\":\"p1\",\"segments\":[],\"criteria\":[],"
                + "\"mimics\":[],\"next\":[],\"untested\":[],\"firmness\":[],\"warnings\":[],"
                + "\"cautions\":[]}");
  }

  private static Reading nothing() {
    return new Reading(
        "p1", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of());
  }

  private static Reading reading() {
    return new Reading(
        "p1",
        List.of(segment()),
        List.of(criteria()),
        List.of(
            new MimicReading(
                "als",
                "amyotrophic lateral sclerosis",
                Standing.NOT_DECIDABLE,
                List.of("a"),
                List.of())),
        List.of(new NextTest("stimulate at Erb", "none → definite", List.of("efns-pns-2010-mmn"))),
        List.of("left ulnar above the elbow"),
        List.of(new Firmness("limits 10 % higher", "definite → probable")),
        List.of("cold skin"),
        List.of("not a medical device"));
  }

  private static SegmentReading segment() {
    return new SegmentReading(
        Nerve.MEDIAN,
        Side.LEFT,
        Site.WRIST,
        Site.ELBOW,
        Optional.of(Muscle.APB),
        new Moment(OptionalDouble.of(12), Optional.empty()),
        false,
        false,
        false,
        OptionalDouble.empty(),
        OptionalDouble.of(52.1),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        List.of(
            new RuleVerdict("efns-pns-2010", Verdict.DEFINITE, "area 24 → 11.5 mV·ms", CHECKED),
            new RuleVerdict("aaem-1999", Verdict.NOT_ASSESSABLE, "too small", UNCHECKED)),
        List.of("limit of the laboratory"),
        List.of("exclude crossover"));
  }

  private static CriteriaReading criteria() {
    ClauseReading slow =
        new ClauseReading(
            "slow",
            "slow",
            Truth.TRUE,
            Optional.of("30 months"),
            Optional.of("> 1 month"),
            true,
            Optional.empty(),
            List.of());
    ClauseReading core =
        new ClauseReading(
            "core",
            "core",
            Truth.UNKNOWN,
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.of(UNCHECKED),
            List.of(slow));
    return new CriteriaReading(
        "efns-pns-2010-mmn",
        "EFNS/PNS 2010",
        "mmn",
        Status.NOT_DECIDABLE,
        "none",
        "definite",
        "none",
        Optional.empty(),
        List.of(),
        List.of("note"),
        CHECKED,
        List.of(core));
  }
}
