package org.ranvier.axon;

import java.util.Arrays;
import java.util.Objects;

/// One kind of damage over a run of nodes or internodes.
///
/// Internode i lies between node i and node i + 1.
public final class Lesion {

  private final LesionKind kind;
  private final int first;
  private final double[] values;
  private final String channel;

  private Lesion(LesionKind kind, int first, double[] values, String channel) {
    for (double value : values) {
      if (!(value >= kind.least() && value <= kind.most())) {
        throw new IllegalArgumentException(
            "The value of a %s lesion (%s) must be from %s to %s, but is %s"
                .formatted(kind.id(), kind.meaning(), kind.least(), kind.most(), value));
      }
    }
    if (first < 0 || values.length == 0) {
      throw new IllegalArgumentException(
          "A lesion must cover at least one %s, from 0 on, but covers %d from %d"
              .formatted(kind.place().id(), values.length, first));
    }
    if (kind.concernsOneChannel() == channel.isEmpty()) {
      throw new IllegalArgumentException(
          "A %s lesion must %s a channel"
              .formatted(kind.id(), kind.concernsOneChannel() ? "name" : "not name"));
    }
    this.kind = kind;
    this.first = first;
    this.values = values.clone();
    this.channel = channel;
  }

  /// The same damage at every place of the run.
  public static Lesion uniform(LesionKind kind, int first, int count, double value) {
    double[] values = new double[Math.max(count, 0)];
    Arrays.fill(values, value);
    return new Lesion(kind, first, values, "");
  }

  /// Damage that differs from place to place.
  ///
  /// @param values of the first place, the second, and so on
  public static Lesion graded(LesionKind kind, int first, double... values) {
    return new Lesion(kind, first, values, "");
  }

  /// @return a lesion of a kind that concerns one channel, such as `slow-potassium`
  public static Lesion ofChannel(LesionKind kind, String channel, int first, double... values) {
    return new Lesion(kind, first, values, channel);
  }

  /// @return what is damaged
  public LesionKind kind() {
    return kind;
  }

  /// @return the first node or internode
  public int first() {
    return first;
  }

  /// @return how many nodes or internodes
  public int count() {
    return values.length;
  }

  /// @param place 0 for the first
  /// @return the value at a place
  public double value(int place) {
    return values[place];
  }

  /// @return the channel concerned, or empty
  public String channel() {
    return channel;
  }

  /// @return the same lesion with another value everywhere
  public Lesion withValue(double value) {
    double[] all = new double[values.length];
    Arrays.fill(all, value);
    return new Lesion(kind, first, all, channel);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Lesion lesion
        && kind == lesion.kind
        && first == lesion.first
        && Arrays.equals(values, lesion.values)
        && channel.equals(lesion.channel);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, first, Arrays.hashCode(values), channel);
  }

  @Override
  public String toString() {
    return kind.id()
        + (channel.isEmpty() ? "" : " " + channel)
        + " from "
        + first
        + " "
        + Arrays.toString(values);
  }
}
