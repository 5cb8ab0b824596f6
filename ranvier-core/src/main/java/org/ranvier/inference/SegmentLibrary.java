package org.ranvier.inference;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.ranvier.anatomy.Muscle;
import org.ranvier.reference.Term;

/// Simulated segments: what was done to each, and what a study of it shows. Those with a proximal
/// response come first, in the order of how much the amplitude falls.
public final class SegmentLibrary {

  private final String version;
  private final int size;
  private final int answered;
  private final Map<Muscle, Double> durations;
  private final Map<Damage, Ranks> damage = new EnumMap<>(Damage.class);
  private final Map<Feature, Column> features = new EnumMap<>(Feature.class);
  private final double[] deviations = new double[Feature.values().length];

  private SegmentLibrary(String version, int size, int answered, Map<Muscle, Double> durations) {
    this.version = version;
    this.size = size;
    this.answered = answered;
    this.durations = new EnumMap<>(durations);
  }

  /// @param durations usual durations of the negative peak in ms
  static SegmentLibrary of(
      String version, Map<Muscle, Double> durations, List<VirtualSegment> segments) {
    List<VirtualSegment> sorted =
        segments.stream().sorted(Comparator.comparingDouble(SegmentLibrary::fall)).toList();
    int answered = (int) sorted.stream().filter(each -> each.features().answered()).count();
    SegmentLibrary library = new SegmentLibrary(version, sorted.size(), answered, durations);
    for (Damage each : Damage.values()) {
      library.damage.put(each, Ranks.of(values(sorted, segment -> segment.of(each))));
    }
    for (Feature each : Feature.values()) {
      library.features.put(each, Column.of(values(sorted, segment -> segment.features().of(each))));
    }
    library.noteDeviations();
    return library;
  }

  private static double fall(VirtualSegment segment) {
    return segment.features().answered()
        ? -segment.features().of(Feature.AMPLITUDE_RATIO)
        : Double.POSITIVE_INFINITY;
  }

  private static double[] values(
      List<VirtualSegment> segments, ToDoubleFunction<VirtualSegment> value) {
    return segments.stream().mapToDouble(value).toArray();
  }

  private void noteDeviations() {
    features.forEach((feature, column) -> deviations[feature.column()] = column.deviation());
  }

  /// Reads what [#bytes] wrote.
  ///
  /// @throws IllegalArgumentException if that is not a library
  public static SegmentLibrary read(String version, ByteBuffer bytes) {
    try {
      int size = bytes.getInt();
      int answered = bytes.getInt();
      Map<Muscle, Double> durations = new EnumMap<>(Muscle.class);
      for (int left = bytes.getInt(); left > 0; left--) {
        byte[] name = new byte[bytes.get()];
        bytes.get(name);
        Muscle muscle =
            Term.find(Muscle.class, new String(name, StandardCharsets.US_ASCII)).orElseThrow();
        durations.put(muscle, bytes.getDouble());
      }
      SegmentLibrary library = new SegmentLibrary(version, size, answered, durations);
      for (Damage each : Damage.values()) {
        library.damage.put(each, Ranks.read(bytes, size));
      }
      for (Feature each : Feature.values()) {
        library.features.put(each, Column.read(bytes, size));
      }
      library.noteDeviations();
      return library;
    } catch (BufferUnderflowException | NoSuchElementException | NegativeArraySizeException e) {
      throw new IllegalArgumentException("A library of segments must be whole, but is not", e);
    }
  }

  /// @return the library as bytes, without its version
  public byte[] bytes() {
    int names = durations.keySet().stream().mapToInt(muscle -> muscle.id().length()).sum();
    int length =
        3 * Integer.BYTES
            + names
            + durations.size() * (1 + Double.BYTES)
            + damage.size() * Ranks.bytes(size)
            + features.size() * Column.bytes(size);
    ByteBuffer bytes = ByteBuffer.allocate(length);
    bytes.putInt(size).putInt(answered).putInt(durations.size());
    durations.forEach((muscle, duration) -> {
      byte[] name = muscle.id().getBytes(StandardCharsets.US_ASCII);
      bytes.put((byte) name.length).put(name).putDouble(duration);
    });
    damage.values().forEach(each -> each.write(bytes));
    features.values().forEach(each -> each.write(bytes));
    return bytes.array();
  }

  /// @return a hash of prior, model and method
  public String version() {
    return version;
  }

  /// @return number of segments
  public int size() {
    return size;
  }

  Map<Muscle, Double> durations() {
    return new EnumMap<>(durations);
  }

  Ranks damage(Damage kind) {
    Ranks ranks = damage.get(kind);
    if (ranks == null) {
      throw new AssertionError(kind);
    }
    return ranks;
  }

  Column column(Feature feature) {
    Column column = features.get(feature);
    if (column == null) {
      throw new AssertionError(feature);
    }
    return column;
  }

  /// @return standard deviation of a feature among all segments
  double deviation(Feature feature) {
    return deviations[feature.column()];
  }

  /// Segments whose amplitude falls about as much.
  ///
  /// @param share of all that have a proximal response
  /// @return numbers of segments
  IntStream fallingLike(SegmentFeatures measured, double share) {
    if (!measured.answered()) {
      return IntStream.range(answered, size);
    }
    Column ratios = column(Feature.AMPLITUDE_RATIO);
    double ratio = measured.of(Feature.AMPLITUDE_RATIO);
    int low = 0;
    int high = answered;
    while (low < high) {
      int middle = (low + high) / 2;
      if (ratios.value(middle) > ratio) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int wanted = (int) (answered * share);
    int from = Math.clamp(low - wanted / 2, 0, answered - wanted);
    return IntStream.range(from, from + wanted);
  }
}
