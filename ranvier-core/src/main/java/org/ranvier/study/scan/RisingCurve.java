package org.ranvier.study.scan;

/// The response that rises with the stimulus and lies closest to a scan: isotonic regression by
/// pooling neighbours that fall (Ayer et al., Ann Math Stat 1955;26:641).
final class RisingCurve {

  private final double[] stimuli;
  private final double[] levels;

  RisingCurve(CmapScan.Ordered scan) {
    stimuli = scan.stimuli();
    levels = pooled(scan.responses());
  }

  private static double[] pooled(double[] responses) {
    double[] means = new double[responses.length];
    int[] counts = new int[responses.length];
    int pools = 0;
    for (double response : responses) {
      means[pools] = response;
      counts[pools] = 1;
      pools++;
      while (pools > 1 && means[pools - 2] > means[pools - 1]) {
        int together = counts[pools - 2] + counts[pools - 1];
        means[pools - 2] =
            (means[pools - 2] * counts[pools - 2] + means[pools - 1] * counts[pools - 1])
                / together;
        counts[pools - 2] = together;
        pools--;
      }
    }
    double[] levels = new double[responses.length];
    int next = 0;
    for (int pool = 0; pool < pools; pool++) {
      for (int i = 0; i < counts[pool]; i++) {
        levels[next++] = means[pool];
      }
    }
    return levels;
  }

  /// @return the response to the weakest stimuli, mV
  double foot() {
    return levels[0];
  }

  /// @return the response to the strongest stimuli, mV
  double top() {
    return levels[levels.length - 1];
  }

  /// @return the response to a stimulus, mV
  double at(double stimulus) {
    int index = 0;
    while (index < levels.length - 1 && stimuli[index] < stimulus) {
      index++;
    }
    return levels[index];
  }

  /// @return the weakest stimulus that gives a response, mA
  double stimulus(double response) {
    int index = 0;
    while (index < levels.length - 1 && levels[index] < response) {
      index++;
    }
    return stimuli[index];
  }
}
