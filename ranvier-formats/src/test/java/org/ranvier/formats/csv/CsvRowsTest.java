package org.ranvier.formats.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;
import org.ranvier.record.MotorStudy;
import org.ranvier.record.Outcome;
import org.ranvier.record.SensoryOutcome;

class CsvRowsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "L MEDIAN - APB",
        "Left Median (APB)",
        "Median Motor Left;;;APB",
        "n. medianus links, Abductor pollicis brevis",
        "Nerf médian gauche - APB",
        "Mediano izquierdo APB",
      })
  void a_nerve_line_holds_for_the_rows_below(String line) {
    MotorStudy study =
        Tables.onlyStudy(Tables.read("Site;Lat (ms);Amp (mV);Rec", line, "Wrist;3,4;8,2;APB"));

    assertThat(study.nerve()).isEqualTo(Nerve.MEDIAN);
    assertThat(study.side()).isEqualTo(Side.LEFT);
    assertThat(study.muscle()).contains(Muscle.APB);
  }

  @Test
  void several_nerve_lines_make_several_studies() {
    var studies =
        Tables.read(
                "Nerve / Sites;Lat (ms);Amp (mV)",
                "R Peroneal - EDB",
                "Ankle;4,2;5",
                "L Peroneal - EDB",
                "Ankle;4,4;4,8",
                "L Peroneal - TA",
                "Fib head;3,1;4,4")
            .record()
            .motorStudies();

    assertThat(studies)
        .extracting(s -> s.side().id() + " " + s.muscle().orElseThrow().id())
        .containsExactly("right edb", "left edb", "left ta");
  }

  @Test
  void the_nerve_may_stand_in_the_heading_of_the_first_column_with_units_below() {
    var study =
        Tables.onlyStudy(Tables.read("Left Median (APB)\tLat\tAmp", "\tms\tmV", "Wrist\t3.4\t8.2"));

    assertThat(Tables.recorded(study.responses().getFirst()).amplitudeMillivolts()).hasValue(8.2);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "median, Wrist, WRIST",
    "ulnar, Handgelenk, WRIST",
    "median, poignet, WRIST",
    "median, Muñeca, WRIST",
    "median, Ellenbeuge, ELBOW",
    "median, coude, ELBOW",
    "median, codo, ELBOW",
    "ulnar, Below elbow, BELOW_ELBOW",
    "ulnar, B.Elbow, BELOW_ELBOW",
    "ulnar, BE, BELOW_ELBOW",
    "ulnar, A. Elbow, ABOVE_ELBOW",
    "ulnar, AE, ABOVE_ELBOW",
    "ulnar, Axilla, AXILLA",
    "ulnar, Erb's point, ERB",
    "ulnar, Erb’s Point, ERB",
    "radial, Spiral gr., SPIRAL_GROOVE",
    "fibular, Ankle, ANKLE",
    "fibular, Fib head, BELOW_FIBULAR_HEAD",
    "fibular, B. Fib Head, BELOW_FIBULAR_HEAD",
    "fibular, Pop fossa, POPLITEAL_FOSSA",
    "tibial, Poplit, POPLITEAL_FOSSA",
    "tibial, Knee, POPLITEAL_FOSSA",
  })
  void sites_are_understood_in_several_languages(String nerve, String printed, Site site) {
    var study =
        Tables.onlyStudy(
            Tables.read(
                "Side;Nerve;Site;Lat (ms);Amp (mV)", "L;" + nerve + ";" + printed + ";4;8"));

    assertThat(study.responses().getFirst().site()).isEqualTo(site);
  }

  @ParameterizedTest
  @CsvSource({"NR, NR", "'', NR", "'', absent", "0, 0", "'', 0", "NR, ''", "-, no response"})
  void an_absent_response_is_a_finding(String latency, String amplitude) {
    assertThat(Tables.wrist("Lat (ms);Amp (mV)", latency + ";" + amplitude).outcome())
        .isEqualTo(new Outcome.Absent());
  }

  @ParameterizedTest
  @CsvSource({"CNT, CNT", "'', NT", "-, -", "–, ''"})
  void a_response_that_was_not_tested_is_no_finding(String latency, String amplitude) {
    assertThat(Tables.wrist("Lat (ms);Amp (mV)", latency + ";" + amplitude).outcome())
        .isEqualTo(new Outcome.NotTested());
  }

  @Test
  void an_empty_cell_is_an_unknown_value() {
    var response = Tables.recorded(Tables.wrist("Lat (ms);Amp (mV);Area (mVms)", "3.4;8;"));

    assertThat(response.areaMillivoltMilliseconds()).isEmpty();
  }

  @Test
  void rows_are_sensory_by_heading_title_nerve_or_type() {
    var record =
        Tables.read(
                "Side;Nerve;Type;Site;Lat (ms);CMAP (mV);SNAP (µV)",
                "L;median;;wrist;3.4;8.2;",
                "L;median;;wrist;2.5;;21",
                "L;ulnar;sensory;wrist;;;NR",
                "R;sural;;calf;3.0;;12")
            .record();

    assertThat(record.motorStudies()).hasSize(1);
    assertThat(record.sensoryStudies())
        .extracting(s -> s.nerve() + " " + s.outcome().orElseThrow())
        .containsExactly(
            "MEDIAN " + SensoryOutcome.RECORDED,
            "ULNAR " + SensoryOutcome.ABSENT,
            "SURAL " + SensoryOutcome.RECORDED);
  }

  @Test
  void a_row_recorded_from_a_finger_is_sensory_below_motor_rows_of_the_same_nerve() {
    var record =
        Tables.read(
                "Side;Nerve;Rec;Stim;Lat (ms);Amp (mV/µV)",
                "L;median;APB;wrist;3,4;8,2",
                "L;median;;elbow;7,4;8,0",
                "L;median;Digit II;wrist;2,5;21")
            .record();

    assertThat(record.motorStudies()).hasSize(1);
    assertThat(record.motorStudies().getFirst().responses()).hasSize(2);
    assertThat(record.sensoryStudies().getFirst().amplitudeMicrovolts()).hasValue(21);
  }

  @Test
  void a_small_response_in_microvolts_without_a_muscle_is_read_as_sensory_and_this_is_said() {
    CsvRecord table =
        Tables.read(
            "Side;Nerve;Site;Lat (ms);Amp (µV)", "L;ulnar;wrist;2,5;21", "L;ulnar;elbow;;NR");

    assertThat(table.record().motorStudies()).isEmpty();
    assertThat(table.record().sensoryStudies()).hasSize(2);
    assertThat(table.notes())
        .contains(
            "Row 2 is read as sensory, because its amplitude is in microvolts and no muscle is named.");
  }

  @Test
  void large_responses_in_microvolts_are_motor() {
    var study =
        Tables.onlyStudy(
            Tables.read(
                "Side;Nerve;Site;Lat (ms);Amp (µV)",
                "L;ulnar;wrist;2,5;8200",
                "L;ulnar;axilla;9;150"));

    assertThat(study.responses()).hasSize(2);
  }

  @Test
  void a_table_of_f_waves_below_the_motor_table_is_joined_to_it() {
    var fWaves =
        Tables.onlyStudy(
                Tables.read(
                    "Nerve / Sites;Rec;Lat (ms);Amp (mV)",
                    "L MEDIAN - APB",
                    "Wrist;APB;3,4;8,2",
                    "F waves",
                    "Nerve;Side;F min (ms)",
                    "median;left;27,9"))
            .fWaves()
            .orElseThrow();

    assertThat(fWaves.minimumLatencyMilliseconds()).hasValue(27.9);
  }

  @Test
  void a_sensory_nerve_line_may_name_where_it_was_recorded() {
    CsvRecord table =
        Tables.read(
            "Nerve / Sites;Onset Lat (ms);NP Amp (µV)",
            "L Median - Digit II (Antidromic)",
            "Wrist;2,6;24");

    assertThat(table.record().sensoryStudies()).hasSize(1);
    assertThat(table.notes()).isEmpty();
  }

  @Test
  void f_waves_belong_to_their_motor_study() {
    var fWaves =
        Tables.onlyStudy(
                Tables.read(
                    "Side;Nerve;Site;Lat (ms);CMAP (mV);F lat (ms);Persistence",
                    "L;median;wrist;3.4;8.2;28,1;16/20",
                    "L;median;elbow;7.4;8.0;;"))
            .fWaves()
            .orElseThrow();

    assertThat(fWaves.minimumLatencyMilliseconds()).hasValue(28.1);
    assertThat(fWaves.responses()).hasValue(16);
    assertThat(fWaves.stimuli()).hasValue(20);
  }

  @Test
  void what_is_not_understood_is_noted() {
    assertThat(
            Tables.read(
                    "Report of our laboratory;;;;;",
                    "Side;Nerve;Muscle;Site;Lat (ms);Amp (mV);Colour",
                    "L;median;APB;wrist;3.4;8.2;blue",
                    "The patient was cold;;;;;")
                .notes())
        .containsExactly(
            "Row 1: \"Report of our laboratory\" is not understood and not part of the record.",
            "The column \"Colour\" is not understood and not read.",
            "Row 4: \"The patient was cold\" is not understood and not part of the record.");
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "L;medain;wrist|3;8|\"medain\" is not a known nerve in row 2 of visit.csv; the nearest known word is 'median'.",
        "L;median;wrst|3;8|\"wrst\" is not a known stimulation site in row 2 of visit.csv; the nearest known word is 'wrist'.",
        "lft.;median;wrist|NR;8|A response that is absent has no measured values, but some are given for the left median in row 2 of visit.csv; leave the other cells of the row empty.",
        "up;median;wrist|3;8|\"up\" is not a known side in row 2 of visit.csv; write one of left, right.",
        ";median;wrist|3;8|Each nerve needs a side, but the median has none in row 2 of visit.csv; add a column Side or write \"Left\" or \"Right\" before the nerve.",
        "L;;wrist|3;8|Each row needs a nerve, but none stands in the row or above it in row 2 of visit.csv; add a column Nerve or a line such as \"Left Median - APB\".",
        "L;median;ankle|3;8|The median nerve cannot be stimulated at the ankle in row 2 of visit.csv; correct the row.",
        "L;median;|3;8|A motor response needs one stimulation site, but the left median names none in row 2 of visit.csv; write one site in the row.",
      })
  void a_row_that_cannot_be_read_is_refused(String words, String numbers, String sentence) {
    Tables.refusal("Side;Nerve;Site;Lat (ms);CMAP (mV)", words + ";" + numbers).isEqualTo(sentence);
  }

  @Test
  void two_rows_for_one_site_are_refused() {
    Tables.refusal(
            "Side;Nerve;Muscle;Site;Lat (ms);Amp (mV)",
            "L;median;APB;wrist;3.4;8.2",
            "L;median;APB;Handgelenk;3.5;8.1")
        .startsWith(
            "A motor study has one response for each site, but the left median has two at the wrist, the first in row 2, the second in row 3 of visit.csv");
  }

  @Test
  void a_misspelt_nerve_line_is_refused_because_the_rows_below_would_get_another_nerve() {
    Tables.refusal(
            "Site;Lat (ms);Amp (mV)", "L Median - APB", "Wrist;3;8", "L Ulnra - ADM", "Wrist;3;8")
        .isEqualTo(
            "\"ulnra\" is not a known nerve in row 4 of visit.csv; the nearest known word is 'ulnar'.");
  }
}
