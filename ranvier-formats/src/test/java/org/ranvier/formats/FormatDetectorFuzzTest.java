package org.ranvier.formats;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Objects;

/// Without the profile `fuzz` this replays the inputs kept beside the test.
class FormatDetectorFuzzTest {

  @FuzzTest(maxDuration = "1m")
  void any_bytes_have_a_format_or_one_sentence(byte[] bytes) {
    FileFormat format = FormatDetector.recognise(bytes);
    try {
      if (FormatDetector.require(bytes, "fuzz") != format) {
        throw new AssertionError("Recognised and required formats differ");
      }
    } catch (RanvierInputException refused) {
      if (format != FileFormat.UNKNOWN
          || Objects.requireNonNull(refused.getMessage()).contains("\n")) {
        throw new AssertionError("A known format was refused: " + format);
      }
    }
  }
}
