package org.ranvier.formats.patient;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.ranvier.formats.RanvierInputException;

/// Without the profile `fuzz` this replays the inputs kept beside the test.
class PatientReaderFuzzTest {

  @FuzzTest(maxDuration = "1m")
  void any_bytes_give_a_patient_or_one_sentence(byte[] bytes) {
    try {
      PatientReader.read(bytes, "fuzz.yaml");
    } catch (RanvierInputException e) {
      if (e.getMessage().length() > 4000 || e.getMessage().contains("\n")) {
        throw new AssertionError("Not one short sentence: " + e.getMessage());
      }
    }
  }
}
