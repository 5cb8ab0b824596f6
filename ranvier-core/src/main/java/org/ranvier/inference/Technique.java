package org.ranvier.inference;

import java.util.random.RandomGenerator;

/// What differs between two sites of stimulation, and between two readings of one trace, without
/// any illness.
///
/// @param gainUsual standard deviation of the logarithm of proximal over distal size
/// @param gainDeep the same at a deep site
/// @param lossPerMetre share of the response that is lost on a longer way
/// @param missedUsual of a Beta(1, narrow), the share of axons that the proximal stimulus misses
/// @param missedDeep the same at a deep site
/// @param amplitude standard deviations of reading: shares of the value, or ms
record Technique(
    double gainUsual,
    double gainDeep,
    Range lossPerMetre,
    double missedUsual,
    double missedDeep,
    double noiseMillivolts,
    double amplitude,
    double area,
    double duration,
    double latency,
    double distance,
    double usualDistance) {

  static Technique of(SegmentPrior prior) {
    return new Technique(
        prior.number("technique", "gain", "usual"),
        prior.number("technique", "gain", "deep"),
        prior.range("technique", "recording-loss-per-metre"),
        prior.number("technique", "missed", "usual"),
        prior.number("technique", "missed", "deep"),
        prior.number("technique", "noise-millivolts", "value"),
        prior.number("technique", "reading", "amplitude"),
        prior.number("technique", "reading", "area"),
        prior.number("technique", "reading", "duration"),
        prior.number("technique", "reading", "latency"),
        prior.number("technique", "reading", "distance"),
        prior.number("technique", "reading", "usual-distance"));
  }

  /// @return by what the proximal response is larger than its axons make it
  double gain(double metres, boolean deep, RandomGenerator random) {
    double gain = Math.exp((deep ? gainDeep : gainUsual) * random.nextGaussian());
    return gain * (1 - lossPerMetre.even(random) * metres);
  }

  /// @return share of the axons that the proximal stimulus misses
  double missed(boolean deep, RandomGenerator random) {
    double drawn = Math.max(random.nextDouble(), Double.MIN_NORMAL);
    return -Math.expm1(Math.log(drawn) / (deep ? missedDeep : missedUsual));
  }

  /// @return a response as somebody reads it off the screen
  QuickResponse read(QuickResponse response, RandomGenerator random) {
    return new QuickResponse(
        response.onsetMilliseconds() + latency * random.nextGaussian(),
        response.amplitudeMillivolts() * Math.exp(amplitude * random.nextGaussian()),
        response.areaMillivoltMilliseconds() * Math.exp(area * random.nextGaussian()),
        response.durationMilliseconds() * Math.exp(duration * random.nextGaussian()));
  }
}
