package org.ranvier.formats.edf;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ranvier.anatomy.Side;
import org.ranvier.record.MotorResponse;
import org.ranvier.record.MotorStudy;
import org.ranvier.record.Outcome;
import org.ranvier.record.PatientRecord;
import org.ranvier.record.Sex;
import org.ranvier.record.Trace;

/// Writes a motor study with its curves as an EDF+ file, one data record for each stimulus.
///
/// EDF's rule for polarity is kept: a negative potential is a negative number, so that curves stand
/// upside down against the screen of an EMG machine. An absent response becomes a flat data record
/// with the annotation `No response`.
public final class EdfWriter {
  private static final int DIGITAL_LIMIT = 32_767;
  private static final int NUMBER_LENGTH = 8;
  private static final int MOST_PADDING = 2_000;
  private static final double HEADROOM = 1.05;

  private EdfWriter() {}

  /// @param record whose person is written; the name of the record becomes the patient's code
  /// @param study one of its motor studies; responses without a trace are left out, unless absent
  /// @throws IllegalArgumentException if no response has a trace, or their sample intervals differ
  public static byte[] write(PatientRecord record, MotorStudy study) {
    List<MotorResponse> responses =
        study.responses().stream()
            .filter(r -> r.outcome() instanceof Outcome.Absent || trace(r).isPresent())
            .toList();
    double interval =
        responses.stream()
            .flatMap(response -> trace(response).stream())
            .mapToDouble(Trace::sampleIntervalMilliseconds)
            .findFirst()
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "A study needs a trace to be written as EDF, but has none"));
    int samples = samples(responses, interval);
    String seconds = seconds(samples, interval).orElseThrow();
    List<byte[]> lists = StudyAnnotations.of(study, responses, Double.parseDouble(seconds));
    int listBytes = lists.stream().mapToInt(list -> list.length).max().orElseThrow() / 2 * 2 + 2;
    String limit = limit(responses);
    Fields header = header(record, study, responses.size(), seconds);
    signalHeaders(header, study, limit, samples, listBytes / 2);
    ByteBuffer file =
        ByteBuffer.allocate(
                header.length()
                    + responses.size() * (samples * EdfHeader.BYTES_PER_SAMPLE + listBytes))
            .order(ByteOrder.LITTLE_ENDIAN);
    file.put(header.bytes());
    for (int i = 0; i < responses.size(); i++) {
      double scale = DIGITAL_LIMIT / Double.parseDouble(limit);
      double[] millivolts = trace(responses.get(i)).map(Trace::millivolts).orElse(new double[0]);
      for (int j = 0; j < samples; j++) {
        double value = j < millivolts.length ? millivolts[j] : 0;
        file.putShort((short) Math.round(-value * scale));
      }
      file.put(lists.get(i)).put(new byte[listBytes - lists.get(i).length]);
    }
    return file.array();
  }

  /// Header fields in the order of the file, padded with blanks.
  private static final class Fields {
    private final StringBuilder text = new StringBuilder();

    Fields put(String value, int length) {
      String ascii = value.replaceAll("[^\\x20-\\x7e]", "?");
      String cut = ascii.length() > length ? ascii.substring(0, length) : ascii;
      text.append(cut).append(" ".repeat(length - cut.length()));
      return this;
    }

    int length() {
      return text.length();
    }

    byte[] bytes() {
      return text.toString().getBytes(StandardCharsets.US_ASCII);
    }
  }

  private static Fields header(
      PatientRecord record, MotorStudy study, int dataRecords, String seconds) {
    String sex =
        record.subject().sex().map(s -> s == Sex.MALE ? "M" : "F").orElse(EdfPerson.HIDDEN);
    Optional<LocalDate> date = study.moment().date();
    String day = date.map(EdfWriter::longDate).orElse(EdfPerson.HIDDEN);
    String nerve = study.nerve().id();
    String title = nerve.substring(0, 1).toUpperCase(Locale.ROOT) + nerve.substring(1);
    return new Fields()
        .put("0", 8)
        .put(record.id().strip().replace(' ', '_') + " " + sex + " X X", 80)
        .put(
            "Startdate %s X X Ranvier MNC %s %s Nerve.".formatted(day, letter(study.side()), title),
            80)
        .put(date.map(EdfWriter::shortDate).orElse("01.01.85"), 8)
        .put("00.00.00", 8)
        .put(Integer.toString(EdfHeader.FIXED_BYTES + 2 * EdfHeader.SIGNAL_BYTES), 8)
        .put("EDF+D", 44)
        .put(Integer.toString(dataRecords), 8)
        .put(seconds, 8)
        .put("2", 4);
  }

  private static void signalHeaders(
      Fields header, MotorStudy study, String limit, int samples, int listSamples) {
    String muscle = study.muscle().map(m -> m.id().toUpperCase(Locale.ROOT)).orElse("muscle");
    String filter =
        study.lowCutHertz().isPresent()
            ? "HP:" + plain(study.lowCutHertz().getAsDouble()) + "Hz"
            : "";
    header.put(letter(study.side()) + " " + muscle, 16).put(EdfSignal.ANNOTATIONS, 16);
    header.put("Surface electrodes", 80).put("", 80);
    header.put("mV", 8).put("", 8);
    header.put("-" + limit, 8).put("-1", 8);
    header.put(limit, 8).put("1", 8);
    header.put(Integer.toString(-DIGITAL_LIMIT), 8).put("-32768", 8);
    header.put(Integer.toString(DIGITAL_LIMIT), 8).put("32767", 8);
    header.put(filter, 80).put("", 80);
    header.put(Integer.toString(samples), 8).put(Integer.toString(listSamples), 8);
    header.put("", 32).put("", 32);
  }

  /// @return the longest trace, padded until its duration in seconds fits into 8 characters
  private static int samples(List<MotorResponse> responses, double interval) {
    int longest = 0;
    for (MotorResponse response : responses) {
      Optional<Trace> trace = trace(response);
      if (trace.isPresent()) {
        longest = Math.max(longest, trace.orElseThrow().millivolts().length);
        if (trace.orElseThrow().sampleIntervalMilliseconds() != interval) {
          throw new IllegalArgumentException(
              "All traces of a study must have one sample interval, but they have several");
        }
      }
    }
    for (int samples = longest; samples < longest + MOST_PADDING; samples++) {
      if (seconds(samples, interval).isPresent()) {
        return samples;
      }
    }
    throw new IllegalArgumentException(
        "A sample interval of " + interval + " ms cannot be written in an EDF header");
  }

  private static Optional<String> seconds(int samples, double interval) {
    String text =
        BigDecimal.valueOf(interval)
            .multiply(BigDecimal.valueOf(samples))
            .movePointLeft(3)
            .stripTrailingZeros()
            .toPlainString();
    return text.length() <= NUMBER_LENGTH ? Optional.of(text) : Optional.empty();
  }

  private static String limit(List<MotorResponse> responses) {
    double highest = 1;
    for (MotorResponse response : responses) {
      for (double value : trace(response).map(Trace::millivolts).orElse(new double[0])) {
        highest = Math.max(highest, Math.abs(value));
      }
    }
    return Integer.toString((int) Math.ceil(highest * HEADROOM));
  }

  static Optional<Trace> trace(MotorResponse response) {
    return response.outcome() instanceof Outcome.Recorded recorded
        ? recorded.trace()
        : Optional.empty();
  }

  private static String letter(Side side) {
    return side == Side.LEFT ? "L" : "R";
  }

  private static String longDate(LocalDate date) {
    return "%02d-%s-%d"
        .formatted(
            date.getDayOfMonth(), EdfPerson.MONTHS.get(date.getMonthValue() - 1), date.getYear());
  }

  private static String shortDate(LocalDate date) {
    return "%02d.%02d.%02d"
        .formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear() % 100);
  }

  static String plain(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
