package org.ranvier.formats.mem;

import java.util.Arrays;
import org.ranvier.formats.Place;
import org.ranvier.formats.Quote;
import org.ranvier.formats.RanvierInputException;

/// The stimuli and responses of a file, as they come.
final class ShockRows {

  private static final int MOST = 20_000;
  private static final double MOST_MILLIAMPERES = 1000;
  private static final double MOST_MILLIVOLTS = 100;

  private final Place file;
  private double[] stimuli = new double[512];
  private double[] responses = new double[512];
  private int size;

  ShockRows(Place file) {
    this.file = file;
  }

  int size() {
    return size;
  }

  double[] stimuli() {
    return Arrays.copyOf(stimuli, size);
  }

  double[] responses() {
    return Arrays.copyOf(responses, size);
  }

  void add(String number, double stimulus, double response, int row) {
    if (!number.equals(Integer.toString(size + 1))) {
      throw new RanvierInputException(
          "The lines of a scan must be numbered without a gap, so that MS.%d comes here, but this is %s"
              .formatted(size + 1, Quote.of("MS." + number)),
          file.row(row),
          "put the missing lines back, or export the scan again");
    }
    if (!(stimulus > 0 && stimulus <= MOST_MILLIAMPERES)) {
      throw broken("A stimulus must be above 0 mA and up to 1000 mA", stimulus, "mA", row);
    }
    if (!(Math.abs(response) <= MOST_MILLIVOLTS)) {
      throw broken("A response must be from -100 to 100 mV", response, "mV", row);
    }
    if (size == MOST) {
      throw new RanvierInputException(
          "A scan must have no more than " + MOST + " responses, but has more",
          file.row(row),
          "save the scan alone");
    }
    if (size == stimuli.length) {
      stimuli = Arrays.copyOf(stimuli, 2 * size);
      responses = Arrays.copyOf(responses, 2 * size);
    }
    stimuli[size] = stimulus;
    responses[size] = response;
    size++;
  }

  private RanvierInputException broken(String rule, double value, String unit, int row) {
    return new RanvierInputException(
        "%s, but is %s %s".formatted(rule, value, unit), file.row(row), "correct the line");
  }
}
