package org.ranvier.formats.experiment;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Objects;
import org.ranvier.formats.RanvierInputException;

/// Without the profile `fuzz` this replays the inputs kept beside the test.
class ExperimentReaderFuzzTest {

  @FuzzTest(maxDuration = "1m")
  void any_bytes_give_an_experiment_or_one_sentence(byte[] bytes) {
    try {
      Objects.requireNonNull(ExperimentReader.read(bytes, "fuzz.yaml"));
    } catch (RanvierInputException e) {
      if (e.getMessage().length() > 4000 || e.getMessage().contains("\n")) {
        throw new AssertionError("Not one short sentence: " + e.getMessage());
      }
    }
  }
}
