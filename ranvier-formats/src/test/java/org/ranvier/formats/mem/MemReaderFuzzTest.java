package org.ranvier.formats.mem;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Objects;
import org.ranvier.formats.RanvierInputException;

/// Without the profile `fuzz` this replays the inputs kept beside the test.
class MemReaderFuzzTest {

  @FuzzTest(maxDuration = "1m")
  void any_bytes_give_a_scan_or_one_sentence(byte[] bytes) {
    try {
      Objects.requireNonNull(MemReader.read(bytes, "fuzz.mem"));
    } catch (RanvierInputException refused) {
      String sentence = Objects.requireNonNull(refused.getMessage());
      if (sentence.length() > 4000 || sentence.contains("\n")) {
        throw new AssertionError("Not one short sentence: " + sentence);
      }
    }
  }
}
