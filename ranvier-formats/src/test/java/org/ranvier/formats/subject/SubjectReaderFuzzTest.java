package org.ranvier.formats.subject;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.ranvier.formats.RanvierInputException;

/// Without the profile `fuzz` this replays the inputs kept beside the test.
class SubjectReaderFuzzTest {

  @FuzzTest(maxDuration = "1m")
  void any_bytes_give_a_subject_that_can_be_drawn_or_one_sentence(byte[] bytes) {
    try {
      SubjectReader.read(bytes, "fuzz.yaml").draw(1);
    } catch (RanvierInputException e) {
      if (e.getMessage().length() > 4000 || e.getMessage().contains("\n")) {
        throw new AssertionError("Not one short sentence: " + e.getMessage());
      }
    }
  }
}
