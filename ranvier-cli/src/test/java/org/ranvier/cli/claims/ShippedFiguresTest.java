package org.ranvier.cli.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withPrecision;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ranvier.claims.Claims;
import org.ranvier.claims.FiguresMaker;
import org.ranvier.claims.Fingerprints;
import org.ranvier.claims.ModelFigures;
import org.ranvier.cohort.plan.CohortProtocol;
import org.ranvier.formats.protocol.ProtocolReader;

/// Whether the figures that ship are those of today's protocols, parameters and program. Where one
/// of these tests fails, run `./ranvier claims --remake
/// ranvier-core/src/main/resources/org/ranvier/claims/figures.yaml`.
class ShippedFiguresTest {

  private static final Path EXAMPLES = Path.of("..", "examples", "claims");

  private static List<String> protocols() {
    return Claims.shipped().protocols();
  }

  private static CohortProtocol study(String name) throws IOException {
    Path file = EXAMPLES.resolve(name + ".yaml");
    return ProtocolReader.read(Files.readAllBytes(file), file.toString());
  }

  @Test
  void protocols_and_parameters_are_those_of_the_figures() {
    Claims claims = Claims.shipped();
    Fingerprints now = Fingerprints.now(claims, ProtocolFiles.shipped(claims).texts());
    assertThat(ModelFigures.shipped().stale(now)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("protocols")
  void the_first_patients_fare_as_when_the_figures_were_made(String name) throws IOException {
    CohortProtocol study = study(name);
    ModelFigures.Run run = ModelFigures.shipped().run(name).orElseThrow();
    assertThat(run.patients()).isEqualTo(study.patients());
    assertThat(run.seed()).isEqualTo(study.seed());
    assertThat(FiguresMaker.probe(study)).isEqualTo(run.probe());
  }

  @Test
  void the_cheapest_protocol_gives_its_figures_again_with_one_thread() throws IOException {
    CohortProtocol study = study("population");
    ModelFigures.Run shipped = ModelFigures.shipped().run("population").orElseThrow();
    ModelFigures.Run again =
        FiguresMaker.run("population", study, shipped.fingerprint(), 1, Thread::onSpinWait);
    assertThat(again.figures().keySet()).isEqualTo(shipped.figures().keySet());
    assertThat(values(again)).containsExactly(values(shipped), withPrecision(1e-6));
  }

  private static double[] values(ModelFigures.Run run) {
    return run.figures().values().stream()
        .mapToDouble(figure -> figure.magnitude().middle())
        .toArray();
  }

  @Test
  void every_protocol_in_the_folder_serves_a_claim_and_is_in_the_jar_as_it_is() throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      List<String> names =
          files.map(file -> file.getFileName().toString().replace(".yaml", "")).sorted().toList();
      assertThat(names).containsExactlyInAnyOrderElementsOf(protocols());
    }
    for (String name : protocols()) {
      assertThat(ProtocolFiles.shipped(Claims.shipped()).texts().get(name))
          .isEqualTo(Files.readString(EXAMPLES.resolve(name + ".yaml"), StandardCharsets.UTF_8));
    }
  }
}
