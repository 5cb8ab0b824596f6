package org.ranvier.patient.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.ranvier.anatomy.Movement;
import org.ranvier.anatomy.Side;
import org.ranvier.patient.VirtualPatient;
import org.ranvier.patient.trait.Disease;
import org.ranvier.patient.trait.PatientPattern;
import org.ranvier.random.Streams;

class BedsideTest {

  private final VirtualPatient patient =
      VirtualPatient.of(PatientPattern.of(Disease.MMN).draw(Streams.of(1)), Streams.of(2));

  private Bedside visit(long number) {
    return new Bedside(patient, Streams.of(3).with("visit").with(number));
  }

  @Test
  void the_same_day_measured_twice_by_the_same_key_is_the_same() {
    assertThat(visit(1).gripKilograms(Side.LEFT, Setting.HOME))
        .isEqualTo(visit(1).gripKilograms(Side.LEFT, Setting.HOME))
        .isNotEqualTo(visit(2).gripKilograms(Side.LEFT, Setting.HOME));
    assertThat(visit(1).mrc(Movement.WRIST_EXTENSION, Side.LEFT))
        .isEqualTo(visit(1).mrc(Movement.WRIST_EXTENSION, Side.LEFT));
  }

  @Test
  void grip_errs_more_at_home_than_under_supervision() {
    assertThat(spread(Setting.HOME)).isCloseTo(0.10, within(0.015));
    assertThat(spread(Setting.SUPERVISED)).isCloseTo(0.06, within(0.01));
  }

  private double spread(Setting setting) {
    double truth = patient.gripKilograms(Side.RIGHT);
    double squares =
        LongStream.range(0, 1000)
            .mapToDouble(each ->
                Math.pow(Math.log(visit(each).gripKilograms(Side.RIGHT, setting) / truth), 2))
            .sum();
    return Math.sqrt(squares / 1000);
  }

  @Test
  void the_level_of_immunoglobulin_errs_by_three_percent() {
    double truth = patient.immune().immunoglobulinGramsPerLitre();
    double squares =
        LongStream.range(0, 1000)
            .mapToDouble(
                each -> Math.pow(Math.log(visit(each).immunoglobulinGramsPerLitre() / truth), 2))
            .sum();
    assertThat(Math.sqrt(squares / 1000)).isCloseTo(0.03, within(0.005));
  }

  @Test
  void full_strength_of_two_movements_is_twenty_points() {
    VirtualPatient healthy =
        VirtualPatient.of(PatientPattern.of(Disease.NONE).draw(Streams.of(1)), Streams.of(2));
    Bedside visit = new Bedside(healthy, Streams.of(1));
    assertThat(visit.mrcSum(List.of(Movement.WRIST_EXTENSION, Movement.ELBOW_FLEXION)))
        .isBetween(19.0, 20.0);
  }
}
