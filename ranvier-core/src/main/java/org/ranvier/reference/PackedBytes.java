package org.ranvier.reference;

/// The packed reference files, as text with one character for each byte. When the distribution is
/// built this class is replaced by one that holds them: constants of a class are at hand at once,
/// while opening a jar takes a cold JVM 10 ms.
final class PackedBytes {

  private PackedBytes() {}

  static String[] parts() {
    return new String[0];
  }
}
