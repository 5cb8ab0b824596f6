package org.ranvier.formats.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvUnitsTest {

  @ParameterizedTest(name = "{1} under {0} is {2} mV")
  @CsvSource({
    "Amp (mV), 8.2, 8.2",
    "Amp (µV), 8200, 8.2",
    "Amp [uV], 640, 0.64",
    "CMAP, 8.2, 8.2",
    "Amp, 8.2 mV, 8.2",
    "Amp (mV), 640 µV, 0.64",
    "Amp, 6400, 6.4",
    "Amp, 12.5, 12.5",
  })
  void amplitudes_end_up_in_millivolts(String heading, String cell, double millivolts) {
    var response = Tables.wrist("Lat (ms);" + heading, "3.4;" + cell);

    assertThat(Tables.recorded(response).amplitudeMillivolts())
        .isEqualTo(OptionalDouble.of(millivolts));
  }

  @ParameterizedTest(name = "{1} under {0} is {2} mm")
  @CsvSource({
    "Dist (cm), 7, 70",
    "Dist mm, 70, 70",
    "Dist, 7, 70",
    "Dist, 240, 240",
    "Distance, 7.5 cm, 75",
    "Distance (m), 0.24, 240",
  })
  void distances_end_up_in_millimetres(String heading, String cell, double millimetres) {
    var response = Tables.wrist("Lat (ms);Amp (mV);" + heading, "3.4;8;" + cell);

    assertThat(response.distanceMillimetres()).isEqualTo(OptionalDouble.of(millimetres));
  }

  @Test
  void a_unit_that_had_to_be_concluded_is_noted() {
    assertThat(Tables.read("Side;Nerve;Muscle;Site;Lat;Amp", "L;median;APB;wrist;3.4;8.2").notes())
        .containsExactly(
            "The motor column \"Amp\" has no unit and is read in mV, the only plausible one.");
  }

  @Test
  void a_unit_that_may_be_either_must_be_told() {
    Tables.refusal("Side;Nerve;Muscle;Site;Lat;Amp", "L;median;APB;wrist;3.4;25")
        .isEqualTo(
            "The unit of the motor amplitude must be told, but its values are plausible in mV or µV in Amp, row 2 of visit.csv; write mV or µV in the heading.");
  }

  @Test
  void one_column_without_unit_may_hold_motor_millivolts_and_sensory_microvolts() {
    var record =
        Tables.read(
                "Side;Nerve;Type;Stim;Rec;Lat;Amp",
                "L;median;motor;wrist;APB;3,4;8,2",
                "L;median;sensory;wrist;D2;2,5;21")
            .record();

    assertThat(
            Tables.recorded(record.motorStudies().getFirst().responses().getFirst())
                .amplitudeMillivolts())
        .hasValue(8.2);
    assertThat(record.sensoryStudies().getFirst().amplitudeMicrovolts()).hasValue(21);
  }

  @ParameterizedTest(name = "{1} under {0}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Amp (mV)|8000|A motor amplitude must be from 0 to 40 mV, but is 8000 mV in Amp (mV), row 2 of visit.csv; write µV in the heading if the values are microvolts.",
        "Amp (mV)|-8|A motor amplitude must be from 0 to 40 mV, but is -8 mV in Amp (mV), row 2 of visit.csv; record the negative peak as a positive number.",
        "Dist (cm)|240|A distance must be from 1 to 1000 mm, but is 240 cm in Dist (cm), row 2 of visit.csv; write mm in the heading if the values are millimetres.",
        "CV (m/s)|550|A velocity must be from 1 to 100 m/s, but is 550 m/s in CV (m/s), row 2 of visit.csv; check the decimal sign.",
        "Dur (ms)|560|A duration must be from 0.1 to 150 ms, but is 560 ms in Dur (ms), row 2 of visit.csv; check the decimal sign.",
        "Temp|91|A temperature must be from 10 to 42 °C, but is 91 °C in Temp, row 2 of visit.csv; write the temperature of the skin in °C.",
        "Amp (µV)|8,200|The value \"8,200\" may have a decimal or a thousands sign in Amp (µV), row 2 of visit.csv; write it without a thousands sign.",
        "Amp (mV)|8 ms|The value \"8 ms\" has a unit of another quantity in Amp (mV), row 2 of visit.csv; correct the unit.",
        "Amp (mV)|high|A measured value must be a number, NR or CNT, but is \"high\" in Amp (mV), row 2 of visit.csv; correct the cell, or leave it empty if the value is not known.",
      })
  void a_value_that_cannot_be_right_is_named_with_its_row_and_remedy(
      String heading, String cell, String sentence) {
    Tables.refusal("Side;Nerve;Muscle;Site;Lat (ms);" + heading, "L;median;APB;wrist;3.4;" + cell)
        .isEqualTo(sentence);
  }

  @Test
  void a_heading_with_a_unit_of_another_quantity_is_refused() {
    Tables.refusal("Side;Nerve;Site;Lat (mV);Amp", "L;median;wrist;3;8")
        .isEqualTo(
            "The heading \"Lat (mV)\" has a unit of another quantity in row 1 of visit.csv; correct the unit.");
  }
}
