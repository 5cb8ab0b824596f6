package org.ranvier.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.ranvier.anatomy.Muscle;
import org.ranvier.criteria.reading.Reading;
import org.ranvier.criteria.reading.SegmentReading;
import org.ranvier.record.Moment;
import org.ranvier.report.examples.Example;
import org.ranvier.report.examples.MmnExample;
import org.ranvier.report.terminal.TerminalReading;
import org.ranvier.report.terminal.TerminalStyle;

class RecordingsTest {

  private static final Example MMN = MmnExample.example();

  @Test
  void one_visit_and_one_muscle_need_no_name() {
    assertThat(BlockFinding.all(MMN.reading()).getFirst().place())
        .isEqualTo("left ulnar, wrist to below elbow");
  }

  @Test
  void the_same_segment_at_two_visits_and_from_two_muscles_is_told_apart() {
    SegmentReading first = MMN.reading().segments().getFirst();
    Reading reading =
        with(
            List.of(
                first,
                again(first, Muscle.FDI, Moment.UNKNOWN),
                again(first, Muscle.ADM, day(90))));
    assertThat(BlockFinding.all(reading))
        .extracting(BlockFinding::place)
        .containsExactly(
            "left ulnar (ADM), wrist to below elbow",
            "left ulnar (FDI), wrist to below elbow",
            "left ulnar (ADM, day 90), wrist to below elbow");
    assertThat(BlockFinding.blockedNerves(reading)).containsExactly("left ulnar");
    String text = TerminalReading.render(MMN.record(), reading, new TerminalStyle(80, false, true));
    assertThat(text.lines())
        .contains("day 90")
        .anyMatch(line -> line.startsWith("left ulnar FDI wrist"));
  }

  private static Moment day(double day) {
    return new Moment(OptionalDouble.of(day), Optional.empty());
  }

  private static Reading with(List<SegmentReading> segments) {
    Reading mmn = MMN.reading();
    return new Reading(
        mmn.recordId(),
        new ArrayList<>(segments),
        mmn.criteria(),
        mmn.mimics(),
        mmn.next(),
        mmn.untested(),
        mmn.firmness(),
        mmn.warnings(),
        mmn.cautions());
  }

  private static SegmentReading again(SegmentReading of, Muscle muscle, Moment moment) {
    return new SegmentReading(
        of.nerve(),
        of.side(),
        of.from(),
        of.to(),
        Optional.of(muscle),
        moment,
        of.supplement(),
        of.reported(),
        of.entrapment(),
        of.amplitudeDropPercent(),
        of.areaDropPercent(),
        of.durationChangePercent(),
        of.velocityMetresPerSecond(),
        of.verdicts(),
        of.reasons(),
        of.provisional());
  }
}
