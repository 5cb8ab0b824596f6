package org.ranvier.formats.edf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ranvier.formats.Place;
import org.ranvier.formats.RanvierInputException;

/// Reads the header of an EDF or EDF+ file, whose fields are text of fixed length.
final class EdfHeaderReader {
  private static final int MOST_SIGNALS = 512;
  private static final int MOST_SAMPLES = 10_000_000;
  private static final int MOST_RECORDS = 10_000; // one for each stimulus
  private static final int LONGEST_NUMBER = 12;
  private static final double LARGEST_NUMBER = 1e9; // nanovolts of a volt, bytes of a large file
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d{1,3})?");
  private static final String REMEDY = "export the study again as EDF or EDF+";

  private final byte[] bytes;
  private final Place place;
  private int position;

  EdfHeaderReader(byte[] bytes, Place place) {
    this.bytes = bytes;
    this.place = place;
  }

  EdfHeader read() {
    if (bytes.length < EdfHeader.FIXED_BYTES) {
      throw wrong(
          "An EDF file begins with a header of 256 bytes, but has %d bytes"
              .formatted(bytes.length));
    }
    if ((bytes[0] & 0xff) == 0xff) {
      throw wrong("An EDF file must hold samples of 16 bits, but this is a BDF file of 24 bits");
    }
    String version = text(8);
    if (!version.equals("0")) {
      throw wrong("An EDF file must begin with the version 0, but begins otherwise");
    }
    String patient = text(80);
    String recording = text(80);
    String startDate = text(8);
    text(8); // start time
    int headerBytes = whole("number of header bytes", 8, 1, Integer.MAX_VALUE);
    text(44); // reserved: EDF+C, EDF+D or empty
    int records = whole("number of data records", 8, -1, Integer.MAX_VALUE);
    double recordSeconds = number("duration of a data record", 8);
    int count = whole("number of signals", 4, 1, MOST_SIGNALS);
    int expected = EdfHeader.FIXED_BYTES + count * EdfHeader.SIGNAL_BYTES;
    if (headerBytes != expected) {
      throw wrong(
          "The header of %d signals must have %d bytes, but states %d"
              .formatted(count, expected, headerBytes));
    }
    if (bytes.length < expected) {
      throw wrong(
          "The header must have %d bytes, but the file ends after %d"
              .formatted(expected, bytes.length));
    }
    if (!(recordSeconds >= 0 && recordSeconds <= 100_000)) {
      throw wrong("The duration of a data record must be 0 s or more, but is " + recordSeconds);
    }
    return complete(
        new EdfHeader(
            patient, recording, startDate, headerBytes, records, recordSeconds, signals(count)));
  }

  private List<EdfSignal> signals(int count) {
    List<String> labels = texts(count, 16);
    texts(count, 80); // transducers
    List<String> dimensions = texts(count, 8);
    double[] physicalMinima = numbers("physical minimum", count);
    double[] physicalMaxima = numbers("physical maximum", count);
    int[] digitalMinima = wholes("digital minimum", count, Short.MIN_VALUE, Short.MAX_VALUE);
    int[] digitalMaxima = wholes("digital maximum", count, Short.MIN_VALUE, Short.MAX_VALUE);
    List<String> prefiltering = texts(count, 80);
    int[] samples = wholes("number of samples", count, 1, MOST_SAMPLES);
    List<EdfSignal> signals = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      EdfSignal signal =
          new EdfSignal(
              i,
              labels.get(i),
              dimensions.get(i),
              physicalMinima[i],
              physicalMaxima[i],
              digitalMinima[i],
              digitalMaxima[i],
              prefiltering.get(i),
              samples[i]);
      boolean scaled =
          signal.digitalMinimum() < signal.digitalMaximum()
              && signal.physicalMinimum() != signal.physicalMaximum();
      if (!scaled && !signal.isAnnotations()) {
        throw wrong(
            "Minimum and maximum of a signal must differ, but those of signal %d do not"
                .formatted(i + 1));
      }
      signals.add(signal);
    }
    return signals;
  }

  /// Checks the length of the file; files that were not closed properly state -1 data records.
  private EdfHeader complete(EdfHeader header) {
    long available = (long) bytes.length - header.headerBytes();
    long recordBytes = header.recordBytes();
    long records = header.records() < 0 ? available / recordBytes : header.records();
    if (available < records * recordBytes) {
      throw wrong(
          "The file must hold %d data records of %d bytes, but ends after %d bytes of them"
              .formatted(records, recordBytes, available));
    }
    if (records > MOST_RECORDS) {
      throw wrong(
          "The file must hold at most %d data records, one for each stimulus, but holds %d"
              .formatted(MOST_RECORDS, records));
    }
    if (records == 0) {
      throw wrong("The file must hold at least one data record, but holds none");
    }
    return new EdfHeader(
        header.patient(),
        header.recording(),
        header.startDate(),
        header.headerBytes(),
        (int) records,
        header.recordSeconds(),
        header.signals());
  }

  private String text(int length) {
    String text = new String(bytes, position, length, StandardCharsets.ISO_8859_1);
    position += length;
    return text.replace('\0', ' ').strip();
  }

  private List<String> texts(int count, int length) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      texts.add(text(length));
    }
    return texts;
  }

  private double number(String what, int length) {
    String text = text(length).replace(',', '.');
    double number = NUMBER.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
    if (!(Math.abs(number) <= LARGEST_NUMBER)) {
      throw wrong("The %s must be a number, but is '%s'".formatted(what, printable(text)));
    }
    return number;
  }

  private double[] numbers(String what, int count) {
    double[] numbers = new double[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = number(what + " of signal " + (i + 1), 8);
    }
    return numbers;
  }

  private int whole(String what, int length, int low, int high) {
    double number = number(what, length);
    if (number != Math.rint(number) || number < low || number > high) {
      throw wrong(
          "The %s must be a whole number from %d to %d, but is %s"
              .formatted(what, low, high, number));
    }
    return (int) number;
  }

  private int[] wholes(String what, int count, int low, int high) {
    int[] numbers = new int[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = whole(what + " of signal " + (i + 1), 8, low, high);
    }
    return numbers;
  }

  private static String printable(String text) {
    String cut = text.length() > LONGEST_NUMBER ? text.substring(0, LONGEST_NUMBER) : text;
    return cut.replaceAll("[^\\x20-\\x7e]", "?");
  }

  private RanvierInputException wrong(String complaint) {
    return new RanvierInputException(complaint, place, REMEDY);
  }
}
