package org.ranvier.inference;

import java.nio.ByteBuffer;

/// One figure of all segments of a library, each in two bytes: a library is read in milliseconds.
final class Column {

  private static final char UNKNOWN = Character.MAX_VALUE;

  private final double from;
  private final double step;
  private final char[] codes;

  private Column(double from, double step, char[] codes) {
    this.from = from;
    this.step = step;
    this.codes = codes;
  }

  /// @param values NaN for what is not known
  static Column of(double[] values) {
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (double value : values) {
      least = value < least ? value : least;
      most = value > most ? value : most;
    }
    double step = most > least ? (most - least) / (UNKNOWN - 1) : 1;
    char[] codes = new char[values.length];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = Double.isNaN(values[i]) ? UNKNOWN : (char) Math.round((values[i] - least) / step);
    }
    return new Column(most >= least ? least : 0, step, codes);
  }

  static Column read(ByteBuffer bytes, int size) {
    double from = bytes.getDouble();
    double step = bytes.getDouble();
    char[] codes = new char[size];
    bytes.asCharBuffer().get(codes);
    bytes.position(bytes.position() + size * Character.BYTES);
    return new Column(from, step, codes);
  }

  void write(ByteBuffer bytes) {
    bytes.putDouble(from);
    bytes.putDouble(step);
    bytes.asCharBuffer().put(codes);
    bytes.position(bytes.position() + codes.length * Character.BYTES);
  }

  static int bytes(int size) {
    return 2 * Double.BYTES + size * Character.BYTES;
  }

  /// @return the value of a segment, NaN if it is not known
  double value(int segment) {
    return codes[segment] == UNKNOWN ? Double.NaN : from + step * codes[segment];
  }

  /// @return standard deviation of what is known, 1 if all are alike
  double deviation() {
    double sum = 0;
    double squares = 0;
    int count = 0;
    for (char code : codes) {
      if (code != UNKNOWN) {
        sum += code;
        squares += (double) code * code;
        count++;
      }
    }
    double variance = count == 0 ? 0 : squares / count - sum / count * (sum / count);
    return variance > 0 ? step * Math.sqrt(variance) : 1;
  }
}
