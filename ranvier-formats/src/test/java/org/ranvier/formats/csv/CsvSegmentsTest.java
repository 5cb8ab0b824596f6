package org.ranvier.formats.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.ranvier.record.MotorStudy;

class CsvSegmentsTest {
  private static final String HEADINGS =
      "Side;Nerve;Muscle;Site;Lat (ms);Amp (mV);Dist (cm);Vel (m/s)";

  private static List<OptionalDouble> distances(MotorStudy study) {
    return study.responses().stream().map(r -> r.distanceMillimetres()).toList();
  }

  @Test
  void distances_between_neighbouring_sites_are_kept() {
    CsvRecord table =
        Tables.read(
            HEADINGS,
            "L;median;APB;wrist;3,4;8,2;7;",
            "L;median;APB;elbow;7,4;8,0;22,5;56",
            "L;median;APB;axilla;9,9;7,8;14;56");

    assertThat(distances(Tables.onlyStudy(table)))
        .containsExactly(OptionalDouble.of(70), OptionalDouble.of(225), OptionalDouble.of(140));
    assertThat(table.notes()).isEmpty();
  }

  @Test
  void distances_from_the_recording_electrode_are_converted_and_this_is_said() {
    CsvRecord table =
        Tables.read(
            HEADINGS,
            "L;median;APB;wrist;3,4;8,2;7;",
            "L;median;APB;elbow;7,4;8,0;29,5;56",
            "L;median;APB;axilla;9,9;7,8;43,5;56");

    assertThat(distances(Tables.onlyStudy(table)))
        .containsExactly(OptionalDouble.of(70), OptionalDouble.of(225), OptionalDouble.of(140));
    assertThat(table.notes())
        .containsExactly(
            "The distances run from the recording electrode, as the velocities show, and were converted to distances between neighbouring sites.");
  }

  @Test
  void segments_on_rows_of_their_own_belong_to_the_proximal_site() {
    MotorStudy study =
        Tables.onlyStudy(
            Tables.read(
                "Nerve / Sites;Lat (ms);Amp (mV);Dist (cm);Vel (m/s)",
                "R Ulnar - ADM",
                "Wrist;2,9;9,0;;",
                "B.Elbow;6,5;8,8;;",
                "A.Elbow;8,2;8,6;;",
                "Wrist - B.Elbow;;;21;58,3",
                "B.Elbow - A.Elbow;;;10;58,8"));

    assertThat(distances(study))
        .containsExactly(OptionalDouble.empty(), OptionalDouble.of(210), OptionalDouble.of(100));
    assertThat(study.responses().getLast().velocityMetresPerSecond()).hasValue(58.8);
  }

  @Test
  void segments_may_stand_beside_another_site() {
    MotorStudy study =
        Tables.onlyStudy(
            Tables.read(
                "Side;Nerve;Rec;Site;Lat (ms);Amp (mV);Segment;Dist (cm);Vel (m/s)",
                "L;median;APB;wrist;3,4;8,2;Wrist - APB;7;",
                "L;median;APB;elbow;7,4;8,0;Elbow - Wrist;22,5;56"));

    assertThat(distances(study)).containsExactly(OptionalDouble.of(70), OptionalDouble.of(225));
  }

  @Test
  void a_segment_that_spans_another_site_is_left_out_and_this_is_said() {
    CsvRecord table =
        Tables.read(
            "Nerve / Sites;Lat (ms);Amp (mV);Dist (cm);Vel (m/s)",
            "R Ulnar - ADM",
            "Wrist;2,9;9,0;;",
            "B.Elbow;6,5;8,8;;",
            "A.Elbow;8,2;8,6;;",
            "Wrist - A.Elbow;;;31;58,5");

    assertThat(distances(Tables.onlyStudy(table))).containsOnly(OptionalDouble.empty());
    assertThat(table.notes())
        .containsExactly(
            "Row 6: distance and velocity of the right ulnar do not lie between neighbouring stimulation sites and are left out.");
  }

  @Test
  void a_velocity_that_contradicts_distance_and_latencies_is_refused() {
    Tables.refusal(HEADINGS, "L;median;APB;wrist;3,4;8,2;7;", "L;median;APB;elbow;7,4;8,0;24;70")
        .isEqualTo(
            "The printed velocity must agree within 2 m/s with distance and latencies, but the left median at the elbow has 70 m/s printed and 60.0 m/s from 240 mm in 4 ms in row 3 of visit.csv; check the unit of the distance and the latencies of both sites.");
  }

  @Test
  void rounded_latencies_of_a_short_segment_are_no_contradiction() {
    CsvRecord table =
        Tables.read(
            HEADINGS,
            "L;ulnar;ADM;below elbow;6,5;8,2;21;",
            "L;ulnar;ADM;above elbow;8,1;8,0;10;65");

    assertThat(Tables.onlyStudy(table).responses().getLast().velocityMetresPerSecond()).isEmpty();
    assertThat(table.notes())
        .contains(
            "Row 3: 65 m/s is printed and the rounded latencies give 62.5 m/s; the printed velocity is left out.");
  }

  @Test
  void a_relative_amplitude_that_does_not_follow_from_the_amplitudes_is_noted() {
    assertThat(
            Tables.read(
                    "Side;Nerve;Muscle;Site;Lat (ms);Amp (mV);%Amp",
                    "L;median;APB;wrist;3,4;8,0;100",
                    "L;median;APB;elbow;7,4;4,0;50",
                    "L;median;APB;axilla;9,4;3,9;80")
                .notes())
        .containsExactly(
            "Row 4: the relative amplitude of 80.0 % does not follow from the amplitudes; check them.");
  }
}
