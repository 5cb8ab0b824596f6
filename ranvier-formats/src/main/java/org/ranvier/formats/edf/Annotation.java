package org.ranvier.formats.edf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One text of a time-stamped annotation list.
///
/// @param onsetSeconds from the start of the file
/// @param text empty for the annotation that keeps the time of a data record
record Annotation(double onsetSeconds, String text) {
  static final char END_OF_TEXT = 20;
  static final char DURATION = 21;
  static final char END_OF_LIST = 0;

  private static final Pattern STAMP =
      Pattern.compile("(?<onset>[+-]\\d{1,12}(?:\\.\\d{1,12})?)(?:" + DURATION + "[\\d.]{1,24})?");

  boolean isTimeKeeping() {
    return text.isEmpty();
  }

  /// @param bytes of the annotation signal in one data record
  /// @return all annotations; lists that break the rules are passed over
  static List<Annotation> read(byte[] bytes) {
    String all = new String(bytes, StandardCharsets.UTF_8);
    List<Annotation> annotations = new ArrayList<>();
    for (String list : all.split(String.valueOf(END_OF_LIST), -1)) {
      String[] parts = list.split(String.valueOf(END_OF_TEXT), -1);
      Matcher stamp = STAMP.matcher(parts[0]);
      if (stamp.matches()) {
        double onset = Double.parseDouble(stamp.group("onset"));
        for (int i = 1; i < parts.length - 1; i++) {
          annotations.add(new Annotation(onset, parts[i].strip()));
        }
      }
    }
    return annotations;
  }
}
