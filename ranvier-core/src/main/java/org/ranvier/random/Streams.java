package org.ranvier.random;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/// Streams of random numbers, each with a name of its own: the same seed and names give the same
/// numbers, whatever else is drawn, in whatever order and by however many threads.
///
/// @param key what seed and names so far come to
public record Streams(long key) {

  /// The finalising constants of SplitMix64: Steele, Lea and Flood, OOPSLA 2014, 453–472.
  private static final long FIRST = 0xBF58476D1CE4E5B9L;

  private static final long SECOND = 0x94D049BB133111EBL;

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  /// @return the streams of a seed
  public static Streams of(long seed) {
    return new Streams(mixed(seed + GOLDEN));
  }

  /// @return the streams for one purpose among these
  public Streams with(String name) {
    long mixed = key;
    for (int i = 0; i < name.length(); i++) {
      mixed = mixed(mixed ^ (name.charAt(i) + GOLDEN));
    }
    return new Streams(mixed(mixed + name.length() * GOLDEN));
  }

  /// @return the streams for one of a number of equals, such as the third subject
  public Streams with(long number) {
    return new Streams(mixed(mixed(key + GOLDEN) ^ (number * GOLDEN)));
  }

  /// @return a new generator at the beginning of this stream
  public RandomGenerator generator() {
    return new SplittableRandom(key);
  }

  private static long mixed(long value) {
    long first = (value ^ (value >>> 30)) * FIRST;
    long second = (first ^ (first >>> 27)) * SECOND;
    return second ^ (second >>> 31);
  }
}
