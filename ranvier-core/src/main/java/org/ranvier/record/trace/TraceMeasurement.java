package org.ranvier.record.trace;

import java.util.Optional;
import java.util.OptionalDouble;
import org.ranvier.record.Trace;

/// Measures a motor response: onset, negative peak, area, durations.
///
/// The stimulus artefact is passed first: the search begins where the trace has become quiet. The
/// noise is estimated from what does not belong to a response: differences between neighbouring
/// samples, and the slow changes of the samples before the stimulus or of the quietest fifth of the
/// trace; the larger counts. The first rise out of the noise that leads to a good part of the
/// greatest peak is the response. [Onset] says how its onset is placed.
public final class TraceMeasurement {
  /// Smaller responses are not told from noise by hand either.
  private static final double SMALLEST_MILLIVOLTS = 0.02;

  /// Of 1,000 samples of normal noise the largest is at about 3.3 standard deviations.
  private static final double NOISE_DEVIATIONS = 5;

  /// Short against a negative peak of 3 ms and more, long against noise.
  private static final double SMOOTHING_MILLISECONDS = 0.2;

  /// Nothing conducts faster: 2 cm at 60 m/s and the delay of the end-plate.
  private static final double EARLIEST_MILLISECONDS = 0.6;

  /// An artefact lasts no longer; the shortest motor latencies are longer.
  private static final double LONGEST_ARTEFACT_MILLISECONDS = 2.5;

  private static final double QUIET_MILLISECONDS = 0.4;

  private static final double BASELINE_MILLISECONDS = 1;

  /// Of so many parts the quietest is at rest. The last one is not always: short sweeps end within
  /// the response.
  private static final int PARTS = 5;

  /// The response has begun where this share of its peak is exceeded for the shortest time.
  private static final double FIRST_RISE = 0.05;

  private static final double SHORTEST_MILLISECONDS = 0.3;

  /// Half of the stretch around the peak to which a parabola is fitted: a share of the negative
  /// peak's duration, over which a sine is a parabola within 0.1 %, but no less than the time.
  private static final double PEAK_SHARE = 0.12;

  private static final double PEAK_MILLISECONDS = 0.3;

  /// A later negative phase counts to the response if it follows within this time and is this high.
  private static final double NEXT_PHASE_MILLISECONDS = 5;

  private static final double NEXT_PHASE = 0.1;

  private TraceMeasurement() {}

  /// @param sweep with the negative peak upward
  /// @return what it shows
  public static MeasuredResponse measure(Sweep sweep) {
    Quiet quiet = quiet(sweep);
    double[] raw = sweep.afterStimulus(quiet.baseline());
    double threshold =
        Math.max(SMALLEST_MILLIVOLTS, NOISE_DEVIATIONS * quiet.smoothNoise(width(sweep)));
    Optional<Rise> found =
        firstRise(
            Samples.smooth(raw, width(sweep)),
            quiet.from(),
            threshold,
            sweep.samples(SHORTEST_MILLISECONDS));
    if (found.isEmpty()) {
      return nothing(sweep, raw, threshold);
    }
    return present(sweep, raw, quiet, found.orElseThrow(), threshold);
  }

  private static MeasuredResponse nothing(Sweep sweep, double[] raw, double threshold) {
    return new MeasuredResponse.Nothing(
        threshold,
        trace(sweep, raw, OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty()));
  }

  /// Where the artefact is over, the potential at rest, and the noise about it.
  ///
  /// @param from first quiet sample after the stimulus
  private record Quiet(int from, double baseline, double noise, double slowNoise) {

    double smoothNoise(int width) {
      return Math.max(noise / Math.sqrt(width), slowNoise);
    }
  }

  /// A run of samples above the threshold that leads to the peak.
  private record Rise(int crossing, int peak) {}

  private static MeasuredResponse present(
      Sweep sweep, double[] raw, Quiet quiet, Rise rise, double threshold) {
    double interval = sweep.sampleIntervalMilliseconds();
    double onset = new Onset(raw, interval).place(quiet.from(), rise.crossing(), rise.peak());
    // The level just before a response is its baseline, unless one was recorded before the
    // stimulus.
    int before = (int) (onset / interval) - sweep.samples(QUIET_MILLISECONDS) / 2;
    double level =
        sweep.stimulusSample() >= sweep.samples(1)
            ? 0
            : Samples.median(
                raw, Math.max(quiet.from(), before - sweep.samples(BASELINE_MILLISECONDS)), before);
    for (int i = 0; i < raw.length; i++) {
      raw[i] -= level;
    }
    double[] smooth = Samples.smooth(raw, width(sweep));
    if (smooth[rise.peak()] < threshold) {
      // It stood above the mean of the sweep, but not above what lay just before it.
      return nothing(sweep, raw, threshold);
    }
    Phases phases = new Phases(smooth, interval);
    OptionalDouble end = phases.endAfter(rise.peak(), threshold);
    double around = PEAK_SHARE * (end.orElse(rise.peak() * interval) - onset);
    double[] peak =
        Parabola.top(raw, rise.peak(), sweep.samples(Math.max(PEAK_MILLISECONDS, around)));
    OptionalDouble lastEnd =
        end.isEmpty()
            ? end
            : phases.lastEnd(
                end.getAsDouble(),
                Math.max(threshold, NEXT_PHASE * peak[1]),
                NEXT_PHASE_MILLISECONDS,
                threshold);
    OptionalDouble area =
        end.isEmpty() ? end : OptionalDouble.of(phases.area(onset, end.getAsDouble()));
    return new MeasuredResponse.Present(
        onset,
        peak[0] * interval,
        peak[1],
        area,
        minus(end, onset),
        minus(lastEnd, onset),
        quiet.noise(),
        trace(sweep, raw, OptionalDouble.of(onset), OptionalDouble.of(peak[0] * interval), end));
  }

  private static Optional<Rise> firstRise(double[] smooth, int from, double threshold, int least) {
    int highest = from;
    for (int i = from; i < smooth.length; i++) {
      highest = smooth[i] > smooth[highest] ? i : highest;
    }
    if (highest >= smooth.length || smooth[highest] < threshold) {
      return Optional.empty();
    }
    // A share of the peak, because the tail of an artefact may lie above the noise for long.
    double needed = Math.max(threshold, FIRST_RISE * smooth[highest]);
    int i = from;
    while (i < smooth.length && smooth[i] >= needed) {
      i++; // what is as high from the beginning is the artefact
    }
    int run = 0;
    while (i < smooth.length && run < least) {
      run = smooth[i] >= needed ? run + 1 : 0;
      i++;
    }
    return run < least
        ? Optional.empty()
        : Optional.of(new Rise(i - run, highestAfter(smooth, i - run)));
  }

  private static int highestAfter(double[] smooth, int from) {
    int highest = from;
    for (int i = from; i < smooth.length; i++) {
      highest = smooth[i] > smooth[highest] ? i : highest;
    }
    return highest;
  }

  private static Quiet quiet(Sweep sweep) {
    double[] after = sweep.afterStimulus(0);
    double[] before = sweep.beforeStimulus();
    boolean hasBefore = before.length >= sweep.samples(1);
    double noise = after.length > 2 ? Samples.sampleNoise(after) : 0;
    int from = artefactEnd(sweep, after, noise);
    double[] smooth = Samples.smooth(after, width(sweep));
    int fifth = Math.max(1, (after.length - from) / PARTS);
    int rest = from;
    double slow = Double.MAX_VALUE;
    for (int start = from; start + fifth <= after.length; start += fifth) {
      double deviation = Samples.deviation(smooth, start, start + fifth);
      if (deviation < slow) {
        slow = deviation;
        rest = start;
      }
    }
    double baseline = Samples.median(after, rest, Math.min(after.length, rest + fifth));
    if (hasBefore) {
      baseline = Samples.median(before, 0, before.length);
      slow = Samples.deviation(Samples.smooth(before, width(sweep)), 0, before.length);
    }
    return new Quiet(from, baseline, noise, slow);
  }

  /// @return the first sample from which the trace changes no more than noise does
  private static int artefactEnd(Sweep sweep, double[] after, double noise) {
    int window = sweep.samples(QUIET_MILLISECONDS);
    int first = Math.min(sweep.samples(EARLIEST_MILLISECONDS), after.length - 1);
    int last = Math.min(sweep.samples(LONGEST_ARTEFACT_MILLISECONDS), after.length - window);
    double[] smooth = Samples.smooth(after, width(sweep));
    double allowed =
        Math.max(SMALLEST_MILLIVOLTS, NOISE_DEVIATIONS * noise / Math.sqrt(width(sweep)));
    for (int i = first; i < last; i++) {
      double low = smooth[i];
      double high = smooth[i];
      for (int j = i; j < i + window; j++) {
        low = Math.min(low, smooth[j]);
        high = Math.max(high, smooth[j]);
      }
      if (high - low <= allowed) {
        return i;
      }
    }
    return first;
  }

  private static int width(Sweep sweep) {
    return sweep.samples(SMOOTHING_MILLISECONDS) / 2 * 2 + 1;
  }

  private static OptionalDouble minus(OptionalDouble end, double onset) {
    return end.isEmpty() ? end : OptionalDouble.of(end.getAsDouble() - onset);
  }

  private static Trace trace(
      Sweep sweep, double[] raw, OptionalDouble onset, OptionalDouble peak, OptionalDouble end) {
    return new Trace(sweep.sampleIntervalMilliseconds(), raw, onset, peak, end);
  }
}
