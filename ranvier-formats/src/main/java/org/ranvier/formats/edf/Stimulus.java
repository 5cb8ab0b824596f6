package org.ranvier.formats.edf;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ranvier.formats.words.Phrase;
import org.ranvier.formats.words.Words;

/// A stimulus as it is annotated: `Stimulus right elbow 0.2ms x 15.3mA at 28.5cm from recording
/// site`.
///
/// @param where site, side and nerve, as far as they are named
/// @param millimetres to the recording electrode, or to the next more distal site
/// @param fromRecordingSite which of the two
record Stimulus(Phrase where, OptionalDouble millimetres, boolean fromRecordingSite) {
  static final int LONGEST_TEXT = 400;

  private static final Pattern WORD =
      Pattern.compile("^stim(?:ulus|ulation)?\\b[ :]*(.*)$", Pattern.CASE_INSENSITIVE);
  private static final Pattern PULSE =
      Pattern.compile(
          "\\d{1,4}(?:[.,]\\d{1,4})?\\s*(?:ms|us|µs)(?:\\s*[x×*@,]?\\s*\\d{1,4}(?:[.,]\\d{1,4})?\\s*(?:mA|V))?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DISTANCE =
      Pattern.compile(
          "\\b(?:at\\s+)?(\\d{1,4}(?:[.,]\\d{1,4})?)\\s*(cm|mm)\\b(?:\\s+from\\s+(.{0,60}))?",
          Pattern.CASE_INSENSITIVE);

  /// @return the stimulus, or empty if the text speaks of none
  static Optional<Stimulus> read(String text) {
    Matcher word = WORD.matcher(text);
    if (text.length() > LONGEST_TEXT || !word.matches()) {
      return Optional.empty();
    }
    String rest = PULSE.matcher(word.group(1)).replaceFirst(" ");
    Matcher distance = DISTANCE.matcher(rest);
    OptionalDouble millimetres = OptionalDouble.empty();
    boolean fromRecording = true;
    if (distance.find()) {
      double number = Double.parseDouble(distance.group(1).replace(',', '.'));
      boolean centimetres = distance.group(2).equalsIgnoreCase("cm");
      millimetres = OptionalDouble.of(exact(centimetres ? number * 10 : number));
      String origin = distance.group(3);
      fromRecording = origin == null || Words.clinical().read(origin).sites().isEmpty();
      rest = rest.substring(0, distance.start());
    }
    return Optional.of(new Stimulus(Words.clinical().read(rest), millimetres, fromRecording));
  }

  // Tenths of a millimetre; 28.3 cm are 283 mm, not 283.00000000000006.
  static double exact(double millimetres) {
    return Math.rint(millimetres * 10) / 10;
  }
}
