package org.ranvier.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ranvier.criteria.reading.RuleVerdict;
import org.ranvier.criteria.reading.SegmentReading;
import org.ranvier.criteria.reading.Verdict;
import org.ranvier.quantity.Source;
import org.ranvier.report.examples.CidpMimicExample;
import org.ranvier.report.examples.Example;
import org.ranvier.report.examples.MmnExample;

class BlockFindingTest {

  private static final Example MMN = MmnExample.example();

  @Test
  void a_nerve_counts_once_and_wide_pairs_and_entrapment_never() {
    assertThat(BlockFinding.blockedNerves(MMN.reading()))
        .containsExactly("left ulnar", "left median");
  }

  @Test
  void a_rule_by_itself_counts_what_it_calls_a_block() {
    assertThat(BlockFinding.blockedNerves(MMN.reading(), "utrecht-2000"))
        .containsExactly("left ulnar");
  }

  @Test
  void the_rule_for_cidp_alone_makes_no_definite_block() {
    SegmentReading segment = MMN.reading().segments().getFirst();
    BlockFinding finding =
        BlockFinding.of(
            new SegmentReading(
                segment.nerve(),
                segment.side(),
                segment.from(),
                segment.to(),
                segment.muscle(),
                segment.moment(),
                false,
                false,
                false,
                segment.amplitudeDropPercent(),
                segment.areaDropPercent(),
                segment.durationChangePercent(),
                segment.velocityMetresPerSecond(),
                List.of(
                    verdict("efns-pns-2010", Verdict.PROBABLE),
                    verdict("ean-pns-2021", Verdict.DEFINITE)),
                List.of(),
                List.of()));
    assertThat(finding.phrase()).isEqualTo("probable block (by 2 of 2 rules)");
  }

  private static RuleVerdict verdict(String rule, Verdict verdict) {
    return new RuleVerdict(rule, verdict, "", new Source("", true));
  }

  @Test
  void the_strongest_rule_gives_the_word_and_a_single_rule_is_named() {
    List<BlockFinding> findings = BlockFinding.counted(CidpMimicExample.example().reading());
    assertThat(findings.getFirst().verdict()).isEqualTo(Verdict.PROBABLE);
    assertThat(findings.getFirst().phrase()).isEqualTo("probable block (by EAN/PNS 2021 only)");
  }
}
