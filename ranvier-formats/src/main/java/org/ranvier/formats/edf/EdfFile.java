package org.ranvier.formats.edf;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ranvier.formats.Place;

/// An EDF or EDF+ file: its header, and the samples and annotations of each data record.
final class EdfFile {
  private final byte[] bytes;
  private final EdfHeader header;

  private EdfFile(byte[] bytes, EdfHeader header) {
    this.bytes = bytes;
    this.header = header;
  }

  static EdfFile read(byte[] bytes, Place place) {
    return new EdfFile(bytes, new EdfHeaderReader(bytes, place).read());
  }

  EdfHeader header() {
    return header;
  }

  /// @return the samples of a signal in one data record, as they are stored
  short[] samples(EdfSignal signal, int record) {
    ShortBuffer stored =
        ByteBuffer.wrap(bytes, start(signal, record), signal.samples() * EdfHeader.BYTES_PER_SAMPLE)
            .order(ByteOrder.LITTLE_ENDIAN)
            .asShortBuffer();
    short[] samples = new short[signal.samples()];
    stored.get(samples);
    return samples;
  }

  /// @return the annotations of one data record, in the order of the file
  List<Annotation> annotations(int record) {
    List<Annotation> annotations = new ArrayList<>();
    for (EdfSignal signal : header.signals()) {
      if (signal.isAnnotations()) {
        int from = start(signal, record);
        int to = from + signal.samples() * EdfHeader.BYTES_PER_SAMPLE;
        annotations.addAll(Annotation.read(Arrays.copyOfRange(bytes, from, to)));
      }
    }
    return annotations;
  }

  /// @return when a data record begins, in seconds from the start of the file
  double startSeconds(int record) {
    return annotations(record).stream()
        .filter(Annotation::isTimeKeeping)
        .mapToDouble(Annotation::onsetSeconds)
        .findFirst()
        .orElse(record * header.recordSeconds());
  }

  // The header reader has made sure that all data records lie within the file.
  private int start(EdfSignal signal, int record) {
    return Math.toIntExact(
        header.headerBytes() + record * header.recordBytes() + header.offset(signal));
  }
}
