package org.ranvier.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ranvier.axon.experiment.Result;
import org.ranvier.report.examples.ConductExample;

class ConductPageTest {

  private static final Path LOOK = Path.of("target/look");

  static List<Result> results() {
    return List.of(ConductExample.healthy(), ConductExample.blocked());
  }

  @ParameterizedTest
  @MethodSource("results")
  void pages_are_left_in_the_build_folder_to_be_looked_at(Result result) {
    Path file = LOOK.resolve("conduct-" + result.title().replace(' ', '-') + ".html");
    try {
      Files.createDirectories(LOOK);
      Files.writeString(file, ConductPage.render(result, "0.1.0"), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertThat(file).isNotEmptyFile();
  }
}
