package org.ranvier.formats.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingTest {

  @ParameterizedTest(name = "{0} is {1} in {2}")
  @CsvSource({
    "Amp (mV), AMPLITUDE, MILLIVOLT",
    "AMP (MV), AMPLITUDE, MILLIVOLT",
    "O-P Amp mV, AMPLITUDE_BASELINE_TO_PEAK, MILLIVOLT",
    "Amp (O-P) [mV], AMPLITUDE_BASELINE_TO_PEAK, MILLIVOLT",
    "P-P Amp (µV), AMPLITUDE_PEAK_TO_PEAK, MICROVOLT",
    "Amplitude [µV], AMPLITUDE, MICROVOLT",
    "Amplitude (μV), AMPLITUDE, MICROVOLT",
    "Amplitude uV, AMPLITUDE, MICROVOLT",
    "CMAP (mV), MOTOR_AMPLITUDE, MILLIVOLT",
    "SNAP µV, SENSORY_AMPLITUDE, MICROVOLT",
    "Lat ms, LATENCY, MILLISECOND",
    "Onset (ms), LATENCY, MILLISECOND",
    "DML [ms], LATENCY, MILLISECOND",
    "Latenz (ms), LATENCY, MILLISECOND",
    "Peak (ms), PEAK_LATENCY, MILLISECOND",
    "Area (mVms), AREA, MILLIVOLT_MILLISECOND",
    "Area mV ms, AREA, MILLIVOLT_MILLISECOND",
    "Neg. Area (mV·ms), AREA, MILLIVOLT_MILLISECOND",
    "Dur (ms), DURATION, MILLISECOND",
    "Dist (cm), DISTANCE, CENTIMETRE",
    "Dist mm, DISTANCE, MILLIMETRE",
    "Vel m/s, VELOCITY, METRE_PER_SECOND",
    "NCV (m/s), VELOCITY, METRE_PER_SECOND",
    "NLG [m/s], VELOCITY, METRE_PER_SECOND",
    "Temp (°C), TEMPERATURE, CELSIUS",
    "F lat (ms), F_LATENCY, MILLISECOND",
    "F-M (ms), F_MINUS_M, MILLISECOND",
  })
  void headings_with_units_are_understood(String printed, Column column, Unit unit) {
    Heading heading = Heading.read(0, printed).orElseThrow();

    assertThat(heading.column()).isEqualTo(column);
    assertThat(heading.unit()).contains(unit);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "CV, VELOCITY",
    "Amp (mV/µV), AMPLITUDE",
    "%Amp, RELATIVE_AMPLITUDE",
    "Rel Amp, RELATIVE_AMPLITUDE",
    "Rel. Amp (%), RELATIVE_AMPLITUDE",
    "Amp %, RELATIVE_AMPLITUDE",
    "Nerve, NERVE",
    "Nerve / Sites, SITE",
    "Side, SIDE",
    "Seite, SIDE",
    "Rec, MUSCLE",
    "Muscle, MUSCLE",
    "Seg/Interval, SEGMENT",
    "Supramax, SUPRAMAXIMAL",
  })
  void headings_without_units_are_understood(String printed, Column column) {
    Heading heading = Heading.read(0, printed).orElseThrow();

    assertThat(heading.column()).isEqualTo(column);
    assertThat(heading.unit()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Comment", "Zscore", "", "mV", "(ms)", "Technician"})
  void other_words_are_no_heading(String printed) {
    assertThat(Heading.read(0, printed)).isEmpty();
  }

  @Test
  void a_unit_of_another_quantity_is_seen() {
    assertThat(Heading.read(0, "Lat (mV)").orElseThrow().contradictsUnit()).isTrue();
    assertThat(Heading.read(0, "Lat (ms)").orElseThrow().contradictsUnit()).isFalse();
  }
}
