package org.ranvier.formats.edf;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ranvier.anatomy.Muscle;
import org.ranvier.formats.words.Words;

/// A response as it is annotated: `Response 7.2mV at 7.8ms (55.0m/s)` or `No response`.
///
/// @param muscle if the annotation names one
/// @param amplitudeMillivolts 0 if there was no response
/// @param amplitudeRounding half of the amplitude's last digit, in mV
/// @param latencyRounding half of the latency's last digit, in ms
record Response(
    Optional<Muscle> muscle,
    OptionalDouble amplitudeMillivolts,
    double amplitudeRounding,
    OptionalDouble latencyMilliseconds,
    double latencyRounding,
    OptionalDouble velocityMetresPerSecond) {

  private static final Pattern NONE =
      Pattern.compile("^no\\s+(?:m[- ]?)?response\\b.*", Pattern.CASE_INSENSITIVE);
  private static final Pattern PRESENT =
      Pattern.compile(
          "^(?:m[- ]?)?(?:response|wave|cmap)\\b\\s*(?<muscle>[^\\d]{0,60}?)"
              + "(?<amplitude>\\d{1,6}(?:[.,]\\d{1,6})?)\\s*(?<unit>mV|uV|µV|μV)"
              + "(?:\\s+at\\s+(?<latency>\\d{1,3}(?:[.,]\\d{1,6})?)\\s*ms)?"
              + "(?:\\s*\\(?\\s*(?<velocity>\\d{1,3}(?:[.,]\\d{1,6})?)\\s*m/s\\s*\\)?)?.*$",
          Pattern.CASE_INSENSITIVE);

  /// @return the response, or empty if the text speaks of none
  static Optional<Response> read(String text) {
    if (text.length() > Stimulus.LONGEST_TEXT) {
      return Optional.empty();
    }
    if (NONE.matcher(text).matches()) {
      return Optional.of(nothing());
    }
    Matcher present = PRESENT.matcher(text);
    if (!present.matches()) {
      return Optional.empty();
    }
    double scale = present.group("unit").equalsIgnoreCase("mV") ? 1 : 0.001;
    return Optional.of(
        new Response(
            Words.clinical().read(present.group("muscle")).muscle(),
            OptionalDouble.of(number(present.group("amplitude")) * scale),
            rounding(present.group("amplitude")) * scale,
            optional(present.group("latency")),
            rounding(present.group("latency")),
            optional(present.group("velocity"))));
  }

  static Response nothing() {
    return new Response(
        Optional.empty(),
        OptionalDouble.of(0),
        0,
        OptionalDouble.empty(),
        0,
        OptionalDouble.empty());
  }

  boolean isNothing() {
    return amplitudeMillivolts.isPresent() && amplitudeMillivolts.getAsDouble() == 0;
  }

  private static OptionalDouble optional(@Nullable String text) {
    return text == null ? OptionalDouble.empty() : OptionalDouble.of(number(text));
  }

  static double number(String text) {
    return Double.parseDouble(text.replace(',', '.'));
  }

  static double rounding(@Nullable String text) {
    if (text == null) {
      return 0;
    }
    int point = text.replace(',', '.').indexOf('.');
    return 0.5 * Math.pow(10, point < 0 ? 0 : point + 1 - text.length());
  }
}
