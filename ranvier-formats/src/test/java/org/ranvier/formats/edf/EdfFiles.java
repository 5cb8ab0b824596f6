package org.ranvier.formats.edf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.ranvier.record.PatientRecord;

/// EDF files for tests, made by changing a written one.
final class EdfFiles {

  private EdfFiles() {}

  /// @return the median study without noise
  static byte[] median() {
    return EdfWriter.write(PatientRecord.empty("A1"), MedianStudy.study(0));
  }

  /// Overwrites text of the same length.
  static byte[] replace(byte[] file, String old, String text) {
    byte[] from = old.getBytes(StandardCharsets.ISO_8859_1);
    byte[] to = Arrays.copyOf(text.getBytes(StandardCharsets.ISO_8859_1), from.length);
    Arrays.fill(to, Math.min(text.length(), to.length), to.length, (byte) ' ');
    byte[] changed = file.clone();
    for (int i = 0; i + from.length <= file.length; i++) {
      if (Arrays.equals(file, i, i + from.length, from, 0, from.length)) {
        System.arraycopy(to, 0, changed, i, to.length);
      }
    }
    return changed;
  }

  static byte[] at(byte[] file, int offset, String text) {
    byte[] changed = file.clone();
    byte[] to = text.getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(to, 0, changed, offset, to.length);
    return changed;
  }
}
