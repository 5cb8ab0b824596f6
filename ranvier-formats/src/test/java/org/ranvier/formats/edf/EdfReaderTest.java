package org.ranvier.formats.edf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;
import org.ranvier.formats.RanvierInputException;
import org.ranvier.record.MotorResponse;
import org.ranvier.record.MotorStudy;
import org.ranvier.record.Outcome;
import org.ranvier.record.PatientRecord;
import org.ranvier.record.Trace;
import org.ranvier.record.trace.SyntheticResponse;

class EdfReaderTest {

  private static MotorStudy study(byte[] file) {
    return EdfReader.read(file, "a.edf").record().motorStudies().getFirst();
  }

  private static Outcome.Recorded recorded(MotorStudy study, Site site) {
    return (Outcome.Recorded) study.at(site).orElseThrow().outcome();
  }

  @Test
  void the_example_is_the_file_that_its_program_writes() throws IOException {
    assertThat(Files.readAllBytes(MedianStudy.FILE)).isEqualTo(MedianStudy.bytes());
  }

  /// Validation: the annotations come from the exact shapes.
  @Test
  void measured_values_of_the_example_agree_with_the_exact_ones() throws IOException {
    EdfRecord file = EdfReader.read(Files.readAllBytes(MedianStudy.FILE), "median-study.edf");

    MotorStudy study = file.record().motorStudies().getFirst();
    agrees(recorded(study, Site.WRIST), MedianStudy.WRIST);
    agrees(recorded(study, Site.ELBOW), MedianStudy.ELBOW);
    agrees(recorded(study, Site.AXILLA), MedianStudy.AXILLA);
    assertThat(file.notes()).noneMatch(note -> note.startsWith("Warning"));
    assertThat(file.notes())
        .contains(
            "Signal \"R APB\": negativity is down in the file, as the annotated responses show.",
            "right median, axilla: 3.10 mV at 9.90 ms measured, 3.10 mV at 9.90 ms annotated.");
  }

  private static void agrees(Outcome.Recorded measured, SyntheticResponse exact) {
    assertThat(measured.latencyMilliseconds().orElseThrow()).isCloseTo(exact.onset(), within(0.1));
    assertThat(measured.amplitudeMillivolts().orElseThrow())
        .isCloseTo(exact.amplitude(), within(0.02 * exact.amplitude()));
    assertThat(measured.areaMillivoltMilliseconds().orElseThrow())
        .isCloseTo(exact.area(), within(0.02 * exact.area()));
    assertThat(measured.durationMilliseconds().orElseThrow())
        .isCloseTo(exact.duration(), within(0.15));
  }

  @Test
  void header_and_annotations_fill_the_study() {
    MotorStudy study = study(EdfFiles.median());

    assertThat(study.nerve()).isEqualTo(Nerve.MEDIAN);
    assertThat(study.side()).isEqualTo(Side.RIGHT);
    assertThat(study.muscle()).contains(Muscle.APB);
    assertThat(study.moment().date()).contains(LocalDate.of(2026, 3, 5));
    assertThat(study.skinCelsius()).hasValue(33.1);
    assertThat(study.lowCutHertz()).hasValue(3);
    assertThat(study.responses())
        .extracting(MotorResponse::distanceMillimetres)
        .containsExactly(OptionalDouble.of(70), OptionalDouble.of(220), OptionalDouble.of(135));
    assertThat(study.responses().getLast().velocityMetresPerSecond()).hasValue(54);
    Trace trace = recorded(study, Site.ELBOW).trace().orElseThrow();
    assertThat(trace.onsetMilliseconds().orElseThrow()).isCloseTo(7.4, within(0.1));
    assertThat(trace.peakMilliseconds().orElseThrow()).isCloseTo(7.4 + 2.9, within(0.1));
    assertThat(trace.endMilliseconds().orElseThrow()).isCloseTo(7.4 + 5.8, within(0.15));
  }

  @ParameterizedTest
  @CsvSource({"mV, uV, 1000", "mV, V, 0.001"})
  void the_physical_dimension_scales_amplitudes(String written, String read, double factor) {
    byte[] file = EdfFiles.replace(EdfFiles.median(), written + "      ", read);
    byte[] scaled =
        factor > 1
            ? EdfFiles.replace(EdfFiles.replace(file, "-10     ", "-10000"), "10      ", "10000")
            : EdfFiles.replace(EdfFiles.replace(file, "-10     ", "-0.01"), "10      ", "0.01");

    assertThat(recorded(study(scaled), Site.WRIST).amplitudeMillivolts().orElseThrow())
        .isCloseTo(9.2, within(0.1));
  }

  @Test
  void without_annotated_responses_the_first_phase_tells_the_polarity() {
    byte[] file = EdfFiles.replace(EdfFiles.median(), "Response", "Anything");

    EdfRecord read = EdfReader.read(file, "a.edf");

    assertThat(read.notes())
        .contains("Signal \"R APB\": negativity is down in the file, as the first phase shows.");
    assertThat(
            recorded(read.record().motorStudies().getFirst(), Site.WRIST)
                .amplitudeMillivolts()
                .orElseThrow())
        .isCloseTo(9.2, within(0.1));
  }

  @Test
  void a_file_with_negativity_up_gives_the_same_values() {
    byte[] file = EdfFiles.replace(EdfFiles.median(), "-10     10      ", "10      -10");
    byte[] upright =
        EdfFiles.replace(EdfFiles.median(), "-10     -1      10      ", "10      -1      -10     ");

    EdfRecord read = EdfReader.read(upright, "a.edf");

    assertThat(file).hasSameSizeAs(upright);
    assertThat(read.notes())
        .contains(
            "Signal \"R APB\": negativity is up in the file, as the annotated responses show.");
    assertThat(
            recorded(read.record().motorStudies().getFirst(), Site.WRIST)
                .amplitudeMillivolts()
                .orElseThrow())
        .isCloseTo(9.2, within(0.1));
  }

  @Test
  void an_annotation_that_disagrees_is_a_warning_and_the_measured_value_stands() {
    byte[] file = EdfFiles.replace(EdfFiles.median(), "3.10mV", "4.10mV");

    EdfRecord read = EdfReader.read(file, "a.edf");

    assertThat(read.notes())
        .anyMatch(note ->
            note.startsWith("Warning: right median, axilla: 3.")
                && note.endsWith(
                    "4.10 mV at 9.90 ms annotated, which differs by more than 0.1 ms or 2 %."));
  }

  @Test
  void a_flat_record_is_an_absent_response_and_survives_writing() {
    MotorResponse wrist =
        MedianStudy.response(Site.WRIST, MedianStudy.WRIST, 70, OptionalDouble.empty(), 0);
    MotorResponse elbow =
        new MotorResponse(
            Site.ELBOW,
            new Outcome.Absent(),
            OptionalDouble.of(220),
            OptionalDouble.empty(),
            java.util.Optional.empty());
    byte[] file =
        EdfWriter.write(PatientRecord.empty("A1"), MedianStudy.study(List.of(wrist, elbow)));

    EdfRecord read = EdfReader.read(file, "a.edf");

    assertThat(read.record().motorStudies().getFirst().at(Site.ELBOW).orElseThrow().outcome())
        .isEqualTo(new Outcome.Absent());
    assertThat(read.notes())
        .contains(
            "right median, elbow: no response above 20 µV was found, which is recorded as absent.");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 8, 100, 255, 256, 700, 767, 768, 3000, 7000})
  void a_truncated_file_is_refused_in_one_sentence(int length) {
    byte[] cut = Arrays.copyOf(EdfFiles.median(), length);

    assertThatThrownBy(() -> EdfReader.read(cut, "a.edf"))
        .isInstanceOf(RanvierInputException.class)
        .message()
        .contains("in a.edf; export the study again as EDF or EDF+.");
  }

  @Test
  void garbage_is_refused_in_one_sentence() {
    for (int seed = 0; seed < 200; seed++) {
      byte[] garbage = new byte[2000];
      new SplittableRandom(seed).nextBytes(garbage);
      assertThatThrownBy(() -> EdfReader.read(garbage, "a.edf"))
          .isInstanceOf(RanvierInputException.class);
    }
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "184|999     |The header of 2 signals must have 768 bytes, but states 999 in a.edf; export the study again as EDF or EDF+.",
        "236|7       |The file must hold 7 data records of 2112 bytes, but ends after 6336 bytes of them in a.edf; export the study again as EDF or EDF+.",
        "236|abc     |The number of data records must be a number, but is 'abc' in a.edf; export the study again as EDF or EDF+.",
        "252|0   |The number of signals must be a whole number from 1 to 512, but is 0.0 in a.edf; export the study again as EDF or EDF+.",
        "244|5.00|A motor response must be sampled every 0.005 to 0.5 ms, but the signal \"R APB\" is sampled every 5.0 ms in a.edf; export the study at 10 to 50 kHz.",
        "448|degC    |An EDF file of a motor study needs a signal in mV or uV, but has none in a.edf; write the physical dimension of the signals.",
        "0|1       |An EDF file must begin with the version 0, but begins otherwise in a.edf; export the study again as EDF or EDF+.",
      })
  void a_wrong_header_is_refused_in_one_sentence(int offset, String text, String sentence) {
    byte[] wrong = EdfFiles.at(EdfFiles.median(), offset, text);

    assertThatThrownBy(() -> EdfReader.read(wrong, "a.edf"))
        .isInstanceOf(RanvierInputException.class)
        .hasMessage(sentence);
  }

  @Test
  void an_unknown_site_is_refused_with_the_nearest_word() {
    byte[] wrong = EdfFiles.replace(EdfFiles.median(), "right elbow", "right elbwo");

    assertThatThrownBy(() -> EdfReader.read(wrong, "a.edf"))
        .hasMessage(
            "A stimulus must name one known site, but names \"elbwo\" in data record 2 of a.edf; the nearest known word is 'elbow'.");
  }

  @Test
  void a_file_without_stimuli_is_refused_with_an_example() {
    byte[] wrong = EdfFiles.replace(EdfFiles.median(), "Stimulus", "Whatever");

    assertThatThrownBy(() -> EdfReader.read(wrong, "a.edf"))
        .message()
        .startsWith("An EDF file of a motor study must name stimulation sites in its annotations");
  }
}
