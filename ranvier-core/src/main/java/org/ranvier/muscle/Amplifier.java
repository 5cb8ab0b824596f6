package org.ranvier.muscle;

import java.util.random.RandomGenerator;
import org.ranvier.random.Streams;
import org.ranvier.reference.Entry;

/// An amplifier for motor studies: a high-pass and a low-pass of the second order (Butterworth) and
/// noise.
///
/// @param noiseMillivolts standard deviation of the noise of each sample; 0 for none
public record Amplifier(double highPassHertz, double lowPassHertz, double noiseMillivolts) {

  public Amplifier {
    if (!(highPassHertz > 0 && lowPassHertz > highPassHertz && noiseMillivolts >= 0)) {
      throw new IllegalArgumentException(
          "An amplifier needs a low-pass above its high-pass and no negative noise, but has "
              + "%s Hz, %s Hz and %s mV.".formatted(lowPassHertz, highPassHertz, noiseMillivolts));
    }
  }

  static Amplifier of(Entry entry) {
    return new Amplifier(
        entry.get("high-pass-hertz").number(),
        entry.get("low-pass-hertz").number(),
        entry.get("noise-millivolts").number());
  }

  /// @return the same amplifier with other noise
  public Amplifier withNoise(double millivolts) {
    return new Amplifier(highPassHertz, lowPassHertz, millivolts);
  }

  /// @param millivolts at the electrodes; they begin at rest
  /// @param noise of which recording this is: the same stream gives the same noise
  /// @return what the amplifier shows
  public double[] record(double[] millivolts, double intervalMilliseconds, Streams noise) {
    double[] passed =
        SecondOrder.lowPass(lowPassHertz, intervalMilliseconds)
            .of(SecondOrder.highPass(highPassHertz, intervalMilliseconds).of(millivolts));
    if (noiseMillivolts > 0) {
      RandomGenerator random = noise.generator();
      for (int i = 0; i < passed.length; i++) {
        passed[i] += noiseMillivolts * random.nextGaussian();
      }
    }
    return passed;
  }
}
