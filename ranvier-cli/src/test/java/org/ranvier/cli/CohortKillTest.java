package org.ranvier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ranvier.random.Streams;

/// Kills a real run at moments that are drawn, and lets another go on with what it has left.
class CohortKillTest {

  private static final String PROTOCOL =
      """
      format: ranvier.protocol/1
      id: long
      patients: 60
      entry: onset
      periods: [{id: life, lasts: 6 years, gives: usual-care}]
      endpoints:
        - {id: grip, measure: grip, hand: worse, when: {every: 26 weeks, until: year 6}}
        - {id: treated, measure: ever-treated, when: end}
      """;

  private static final int KILLS = 3;

  @TempDir Path folder;

  @Test
  void a_run_that_is_killed_goes_on_to_the_same_bytes() throws Exception {
    Path protocol = Files.writeString(folder.resolve("long.yaml"), PROTOCOL);
    Path whole = folder.resolve("whole.csv");
    assertThat(run("cohort", protocol.toString(), "--csv", whole.toString())).isZero();

    RandomGenerator random = Streams.of(5).generator();
    Path killed = folder.resolve("killed.csv");
    String how = "--csv";
    for (int i = 0; i < KILLS; i++) {
      kill(List.of("cohort", protocol.toString(), how, killed.toString()), killed, random);
      how = Files.exists(killed) ? "--resume" : "--csv";
    }
    assertThat(Files.size(killed)).isLessThanOrEqualTo(Files.size(whole));
    assertThat(run("cohort", protocol.toString(), how, killed.toString())).isZero();
    assertThat(Files.readString(killed)).isEqualTo(Files.readString(whole));
  }

  private static int run(String... args) {
    return Main.run(
        args,
        new ByteArrayInputStream(new byte[0]),
        new ByteArrayOutputStream(),
        new ByteArrayOutputStream());
  }

  /// Kills the process once its file has grown, after a moment that is drawn.
  private static void kill(List<String> args, Path file, RandomGenerator random)
      throws IOException, InterruptedException {
    List<String> command = new java.util.ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(args);
    long before = Files.exists(file) ? Files.size(file) : 0;
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      while (process.isAlive() && !(Files.exists(file) && Files.size(file) > before)) {
        process.waitFor(5, TimeUnit.MILLISECONDS);
      }
      process.waitFor(random.nextInt(150), TimeUnit.MILLISECONDS);
    } finally {
      process.destroyForcibly().waitFor();
    }
  }
}
