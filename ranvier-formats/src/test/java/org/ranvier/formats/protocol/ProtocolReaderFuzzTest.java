package org.ranvier.formats.protocol;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.ranvier.formats.RanvierInputException;

/// Without the profile `fuzz` this replays the inputs kept beside the test.
class ProtocolReaderFuzzTest {

  @FuzzTest(maxDuration = "1m")
  void any_bytes_give_a_protocol_or_one_sentence(byte[] bytes) {
    try {
      ProtocolReader.read(bytes, "fuzz.yaml");
    } catch (RanvierInputException e) {
      if (e.getMessage().length() > 4000 || e.getMessage().contains("\n")) {
        throw new AssertionError("Not one short sentence: " + e.getMessage());
      }
    }
  }
}
