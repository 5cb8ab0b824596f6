package org.ranvier.formats.experiment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ranvier.axon.Accuracy;
import org.ranvier.axon.Axon;
import org.ranvier.axon.AxonModel;
import org.ranvier.axon.Conduction;
import org.ranvier.axon.Lesion;
import org.ranvier.axon.LesionKind;
import org.ranvier.axon.experiment.BlockThreshold;
import org.ranvier.axon.experiment.Experiment;
import org.ranvier.axon.experiment.Impulse;
import org.ranvier.axon.experiment.RecoveryCycle;
import org.ranvier.axon.experiment.Scale;
import org.ranvier.axon.experiment.SearchRange;
import org.ranvier.axon.experiment.StrengthDuration;

class ExperimentReaderTest {

  @Test
  void what_is_left_out_has_its_usual_value() {
    assertThat(Experiments.read(Experiments.whole()))
        .isEqualTo(
            new Experiment(
                "A test",
                Axon.healthy(10, 51).with(Lesion.uniform(LesionKind.SODIUM_CHANNELS, 22, 5, 0)),
                Accuracy.STANDARD,
                Impulse.usual()));
  }

  @Test
  void json_says_the_same_as_yaml() {
    byte[] json = ExperimentReader.asJson(Experiments.whole().getBytes(UTF_8), Experiments.FILE);

    assertThat(new String(json, UTF_8)).startsWith("{\"format\":");
    assertThat(ExperimentReader.read(json, "block.json"))
        .isEqualTo(Experiments.read(Experiments.whole()));
  }

  @Test
  void all_of_an_axon_can_be_said() {
    Experiment experiment =
        Experiments.read(
            Experiments.with("nodes: 51", "model: gaines-2018, nodes: 60, celsius: 32.5")
                + "accuracy: fine\n");

    assertThat(experiment.axon().model()).isEqualTo(AxonModel.gaines2018());
    assertThat(experiment.axon().nodes()).isEqualTo(60);
    assertThat(experiment.axon().celsius()).isEqualTo(32.5);
    assertThat(experiment.accuracy()).isEqualTo(Accuracy.FINE);
  }

  @Test
  void a_fibre_is_found_by_its_velocity() {
    Axon axon =
        Experiments.read(Experiments.with("fibreMicrometres: 10", "velocityMetresPerSecond: 55"))
            .axon();

    double velocity =
        Conduction.of(Accuracy.STANDARD)
            .impulse(axon.with())
            .velocityMetresPerSecond()
            .orElseThrow();
    assertThat(velocity).isCloseTo(55, within(0.1));
  }

  @ParameterizedTest
  @EnumSource(LesionKind.class)
  void every_kind_of_lesion_is_read_at_its_place(LesionKind kind) {
    String places = kind.place() == LesionKind.Place.NODE ? "nodes" : "internodes";
    String channel = kind.concernsOneChannel() ? ", channel: slow-potassium" : "";

    Lesion lesion =
        lesion("{kind: %s, %s: {from: 7}, value: 1%s}".formatted(kind.id(), places, channel));

    String named = kind.concernsOneChannel() ? "slow-potassium" : "";
    assertThat(lesion).isEqualTo(Lesion.ofChannel(kind, named, 7, 1));
  }

  @Test
  void a_lesion_can_differ_from_place_to_place() {
    assertThat(lesion("{kind: myelin, internodes: {from: 3, count: 3}, values: [1, 0.5, 0.2]}"))
        .isEqualTo(Lesion.graded(LesionKind.MYELIN, 3, 1, 0.5, 0.2));
    assertThat(lesion("{kind: current, nodes: {from: 3, count: 5}, values: {from: -1, to: 1}}"))
        .isEqualTo(Lesion.graded(LesionKind.CURRENT, 3, -1, -0.5, 0, 0.5, 1));
    assertThat(lesion("{kind: current, nodes: {from: 3}, values: {from: -1, to: 1}}"))
        .isEqualTo(Lesion.graded(LesionKind.CURRENT, 3, -1));
  }

  @Test
  void a_lesion_may_reach_the_last_place_of_an_axon() {
    assertThat(lesion("{kind: sodium-channels, nodes: {from: 50}, value: 0}").first())
        .isEqualTo(50);
    assertThat(lesion("{kind: myelin, internodes: {from: 49}, value: 0.5}").first()).isEqualTo(49);
  }

  @Test
  void questions_take_their_parameters() {
    assertThat(
            Experiments.read(Experiments.with("impulse", "impulse, watchNodes: [3, 4]")).question())
        .isEqualTo(new Impulse(List.of(3, 4)));
    assertThat(
            Experiments.read(
                    Experiments.with("impulse", "threshold, from: 0.01, to: 1, scale: logarithmic"))
                .question())
        .isEqualTo(new BlockThreshold(0, SearchRange.of(0.01, 1, Scale.LOGARITHMIC)));
    assertThat(Experiments.read(Experiments.with("impulse", "strength-duration")).question())
        .isEqualTo(StrengthDuration.usual());
    assertThat(Experiments.read(Experiments.with("impulse", "recovery-cycle")).question())
        .isEqualTo(RecoveryCycle.usual());
  }

  private static Lesion lesion(String text) {
    return Experiments.read(Experiments.withLesion(text)).axon().lesions().getFirst();
  }
}
