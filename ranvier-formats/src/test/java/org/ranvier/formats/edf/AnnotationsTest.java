package org.ranvier.formats.edf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;

class AnnotationsTest {

  @Test
  void a_list_holds_a_time_and_texts() {
    byte[] bytes =
        "+10.5\u00151\u0014\u0014Stimulus\u0014Response\u0014\0+11\u0014late\u0014\0\0broken\0"
            .getBytes(StandardCharsets.UTF_8);

    assertThat(Annotation.read(bytes))
        .containsExactly(
            new Annotation(10.5, ""),
            new Annotation(10.5, "Stimulus"),
            new Annotation(10.5, "Response"),
            new Annotation(11, "late"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Stimulus right elbow 0.2ms x 15.3mA at 28.5cm from recording site|RIGHT|ELBOW|285|true",
        "Stimulus right wrist|RIGHT|WRIST|-1|true",
        "Stim: left below elbow 0,1 ms, 30 mA at 220 mm from wrist|LEFT|BELOW_ELBOW|220|false",
        "stimulation left axilla at 41.3 cm|LEFT|AXILLA|413|true",
      })
  void a_stimulus_names_side_site_and_distance(
      String text, Side side, Site site, double millimetres, boolean fromRecording) {
    Stimulus stimulus = Stimulus.read(text).orElseThrow();

    assertThat(stimulus.where().side()).contains(side);
    assertThat(stimulus.where().sites()).containsExactly(site);
    assertThat(stimulus.where().unknown()).isEmpty();
    assertThat(stimulus.millimetres().orElse(-1)).isEqualTo(millimetres);
    assertThat(stimulus.fromRecordingSite()).isEqualTo(fromRecording);
  }

  @Test
  void a_stimulus_may_name_another_nerve() {
    assertThat(Stimulus.read("Stimulus right ulnar wrist").orElseThrow().where().nerve())
        .contains(Nerve.ULNAR);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Response 7.2mV at 7.8ms (55.0m/s)|7.2|7.8|55",
        "Response 7.2mV at 3.8ms|7.2|3.8|-1",
        "Response 640 µV at 3,8 ms|0.64|3.8|-1",
        "M-response 7 mV|7|-1|-1",
        "No response|0|-1|-1",
      })
  void a_response_gives_amplitude_latency_and_velocity(
      String text, double amplitude, double latency, double velocity) {
    Response response = Response.read(text).orElseThrow();

    assertThat(response.amplitudeMillivolts().orElse(-1)).isEqualTo(amplitude);
    assertThat(response.latencyMilliseconds().orElse(-1)).isEqualTo(latency);
    assertThat(response.velocityMetresPerSecond().orElse(-1)).isEqualTo(velocity);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Recording starts", "Responsible 3mV", "Stimulator on"})
  void other_texts_are_neither(String text) {
    assertThat(Stimulus.read(text)).isEmpty();
    assertThat(Response.read(text)).isEmpty();
  }

  @Test
  void an_xml_note_tells_stimulus_measurements_and_temperature() {
    XmlNote note =
        XmlNote.read(
                """
                <EDF_XMLnote>
                  <temperature unit="degree C" position="right hand">33.2</temperature>
                  <Stimulus_elbow>
                    <duration unit="ms">0.2</duration><intensity unit="mA">15.3</intensity>
                    <position>right elbow</position><distance unit="cm">28.5</distance>
                  </Stimulus_elbow>
                  <measurements>
                    <latency unit="ms">7.8</latency>
                    <amplitude unit="mV" mode="baseline to peak">7.2</amplitude>
                    <velocity unit="m/s" mode="segmental">55.0</velocity>
                  </measurements>
                </EDF_XMLnote>\
                """)
            .orElseThrow();

    assertThat(note.stimulus().orElseThrow().where().sites()).containsExactly(Site.ELBOW);
    assertThat(note.stimulus().orElseThrow().millimetres()).hasValue(285);
    assertThat(note.response().orElseThrow().amplitudeMillivolts()).hasValue(7.2);
    assertThat(note.response().orElseThrow().latencyMilliseconds()).hasValue(7.8);
    assertThat(note.response().orElseThrow().velocityMetresPerSecond()).hasValue(55);
    assertThat(note.skinCelsius()).hasValue(33.2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<EDF_XMLnote>",
        "<EDF_XMLnote><a></EDF_XMLnote>",
        "<EDF_XMLnote>&outside;</EDF_XMLnote>",
        "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><EDF_XMLnote>&b;</EDF_XMLnote>",
      })
  void broken_xml_and_entities_are_not_read(String text) {
    assertThat(XmlNote.read(text).map(XmlNote::leaves).orElse(java.util.List.of())).isEmpty();
  }
}
