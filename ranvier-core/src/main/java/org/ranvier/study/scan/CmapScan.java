package org.ranvier.study.scan;

import java.util.Arrays;

/// A CMAP scan: responses to graded stimuli, in the order in which they were given.
///
/// It has three parts: responses to the strongest stimulus before the scan, the scan itself, and
/// responses to the weakest stimulus after it; or the other way round.
public final class CmapScan {

  private final double[] stimuli;
  private final double[] responses;
  private final Parts parts;

  /// Where the parts begin and end, as indices from 0; ends are exclusive.
  ///
  /// @param start of the part before the scan
  /// @param scanStart where that part ends and the scan begins
  /// @param scanEnd where the scan ends and the part after it begins
  /// @param end of the part after it
  public record Parts(int start, int scanStart, int scanEnd, int end) {

    public Parts {
      boolean rising = 0 <= start && start < scanStart && scanStart < scanEnd && scanEnd < end;
      if (!rising) {
        throw new IllegalArgumentException(
            ("A scan must have responses before, in and after it, but its parts begin and end at"
                    + " %d, %d, %d and %d; give four rising numbers.")
                .formatted(start, scanStart, scanEnd, end));
      }
    }
  }

  /// @param stimuli mA, above 0, one for each response
  /// @param responses mV, baseline to negative peak
  public CmapScan(double[] stimuli, double[] responses, Parts parts) {
    if (stimuli.length != responses.length) {
      throw new IllegalArgumentException(
          "A scan must have one response to each stimulus, but has %d to %d; leave out neither."
              .formatted(responses.length, stimuli.length));
    }
    if (parts.end() > stimuli.length) {
      throw new IllegalArgumentException(
          "The parts of a scan must end within its %d responses, but end at %d; correct them."
              .formatted(stimuli.length, parts.end()));
    }
    for (int i = 0; i < stimuli.length; i++) {
      if (!(stimuli[i] > 0) || !Double.isFinite(stimuli[i]) || !Double.isFinite(responses[i])) {
        throw new IllegalArgumentException(
            "Stimuli must be above 0 mA and responses numbers, but shock %d has %s mA and %s mV; correct it."
                .formatted(i + 1, stimuli[i], responses[i]));
      }
    }
    this.stimuli = stimuli.clone();
    this.responses = responses.clone();
    this.parts = parts;
  }

  /// @return number of stimuli
  public int size() {
    return stimuli.length;
  }

  /// @return mA, in the order given
  public double[] stimuli() {
    return stimuli.clone();
  }

  /// @return mV, in the order given
  public double[] responses() {
    return responses.clone();
  }

  /// @return where the parts begin and end
  public Parts parts() {
    return parts;
  }

  /// @return responses of the scan itself, mV
  double[] scanned() {
    return Arrays.copyOfRange(responses, parts.scanStart(), parts.scanEnd());
  }

  /// @return all three parts by rising stimulus
  Ordered ordered() {
    Integer[] order = new Integer[parts.end() - parts.start()];
    Arrays.setAll(order, i -> parts.start() + i);
    Arrays.sort(order, (one, other) -> Double.compare(stimuli[one], stimuli[other]));
    double[] rising = new double[order.length];
    double[] given = new double[order.length];
    for (int i = 0; i < order.length; i++) {
      rising[i] = stimuli[order[i]];
      given[i] = responses[order[i]];
    }
    return new Ordered(rising, given);
  }

  /// A scan by rising stimulus.
  static final class Ordered {
    private final double[] stimuli;
    private final double[] responses;

    private Ordered(double[] stimuli, double[] responses) {
      this.stimuli = stimuli;
      this.responses = responses;
    }

    int size() {
      return stimuli.length;
    }

    /// @return mA, rising
    double[] stimuli() {
      return stimuli.clone();
    }

    /// @return mV
    double[] responses() {
      return responses.clone();
    }
  }
}
