package org.ranvier.inference;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.ranvier.muscle.MotorPool;

/// The axons of one muscle in one nerve: which are there, when each arrives from either site, which
/// are blocked between the sites.
final class VirtualAxons {

  final MotorPool pool;
  final boolean[] lost;
  final boolean[] blocked;
  final double[] distalMilliseconds;
  final double[] segmentMilliseconds;
  final double[] weights;

  VirtualAxons(MotorPool pool) {
    int count = pool.size();
    this.pool = pool;
    lost = new boolean[count];
    blocked = new boolean[count];
    distalMilliseconds = new double[count];
    segmentMilliseconds = new double[count];
    weights = new double[count];
    Arrays.fill(weights, 1);
  }

  /// @return the numbers of those not lost, the smallest first
  int[] living() {
    return IntStream.range(0, lost.length).filter(i -> !lost[i]).toArray();
  }

  /// @return time between the tenth and the ninetieth of a hundred living axons over the segment;
  ///   those blocked count with the time that they would take
  double dispersionMilliseconds() {
    double[] times = Arrays.stream(living()).mapToDouble(i -> segmentMilliseconds[i]).toArray();
    Arrays.sort(times);
    return quantile(times, 0.9) - quantile(times, 0.1);
  }

  private static double quantile(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int low = (int) place;
    int high = Math.min(low + 1, sorted.length - 1);
    return sorted[low] + (place - low) * (sorted[high] - sorted[low]);
  }

  /// @return the trace after stimulation at the distal site, in mV from the stimulus on
  float[] distalTrace(SampledPotentials potentials) {
    return trace(potentials, distalMilliseconds, lost, 1);
  }

  /// @param missed axons that the stimulus does not excite
  /// @param gain by which all are larger
  /// @return the trace after stimulation at the proximal site
  float[] proximalTrace(SampledPotentials potentials, boolean[] missed, double gain) {
    double[] times = new double[lost.length];
    boolean[] silent = new boolean[lost.length];
    for (int i = 0; i < times.length; i++) {
      times[i] = distalMilliseconds[i] + segmentMilliseconds[i];
      silent[i] = lost[i] || blocked[i] || missed[i];
    }
    return trace(potentials, times, silent, gain);
  }

  private float[] trace(
      SampledPotentials potentials, double[] times, boolean[] silent, double gain) {
    double last = 0;
    for (int i = 0; i < times.length; i++) {
      last = silent[i] ? last : Math.max(last, times[i]);
    }
    float[] sum = new float[(int) (last / SampledPotentials.INTERVAL) + SampledPotentials.LENGTH];
    for (int i = 0; i < times.length; i++) {
      if (!silent[i]) {
        double size =
            gain * weights[i] * pool.units().get(i).surfaceSize() * pool.meanAmplitudeMillivolts();
        potentials.add(sum, pool.units().get(i).shape(), times[i], size);
      }
    }
    return sum;
  }
}
