package org.ranvier.formats.edf;

import java.util.List;

/// The header of a file.
///
/// @param patient the patient identification
/// @param recording the recording identification
/// @param startDate as `dd.mm.yy`
/// @param records number of data records
/// @param recordSeconds duration of each
record EdfHeader(
    String patient,
    String recording,
    String startDate,
    int headerBytes,
    int records,
    double recordSeconds,
    List<EdfSignal> signals) {
  static final int FIXED_BYTES = 256;
  static final int SIGNAL_BYTES = 256;
  static final int BYTES_PER_SAMPLE = 2;

  EdfHeader {
    signals = List.copyOf(signals);
  }

  long recordBytes() {
    return signals.stream().mapToLong(EdfSignal::samples).sum() * BYTES_PER_SAMPLE;
  }

  /// @return where a signal's samples begin within a data record, in bytes
  long offset(EdfSignal signal) {
    return signals.stream()
            .filter(before -> before.index() < signal.index())
            .mapToLong(EdfSignal::samples)
            .sum()
        * BYTES_PER_SAMPLE;
  }
}
