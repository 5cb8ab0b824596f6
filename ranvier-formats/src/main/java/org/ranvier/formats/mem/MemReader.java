package org.ranvier.formats.mem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ranvier.formats.Place;
import org.ranvier.formats.Quote;
import org.ranvier.formats.RanvierInputException;
import org.ranvier.formats.TextBytes;
import org.ranvier.study.scan.CmapScan;

/// Reads the CMAP scan of a QTRAC `.MEM` file: header, `Scanpts`, the lines `MS.1` and so on, and
/// the variables that the recording program derived. What else the file holds is passed over.
public final class MemReader {

  private static final Pattern HEADER = Pattern.compile("([A-Z][^:=\\t]{0,40}):\\s*(.*)");
  private static final Pattern VARIABLE =
      Pattern.compile("(M\\w{1,40}(?:\\([^)]{1,8}\\))?) = (\\S{1,24})");
  private static final Pattern SHOCK = Pattern.compile("MS\\.(\\S*)\\s+(\\S+)\\s+(\\S+)");
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,9}(?:\\.\\d{1,9})?");
  private static final String PARTS = "Scanpts";
  private static final String REMEDY = "export the file again from QTRAC";

  private final Place file;
  private final Map<String, String> header = new LinkedHashMap<>();
  private final Map<String, Double> variables = new LinkedHashMap<>();
  private final ShockRows shocks;
  private @Nullable String parts;
  private int partsRow;

  private MemReader(String fileName) {
    file = Place.in(fileName);
    shocks = new ShockRows(file);
  }

  /// Reads a file.
  ///
  /// @param fileName for messages
  /// @throws RanvierInputException if it holds no whole scan
  public static ScanRecording read(byte[] bytes, String fileName) {
    MemReader reader = new MemReader(fileName);
    List<String> lines = TextBytes.decode(bytes, fileName).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      reader.line(lines.get(i).strip(), i + 1);
    }
    return reader.recording();
  }

  private void line(String line, int row) {
    if (line.startsWith("MS.")) {
      shock(line, row);
    } else if (line.startsWith(PARTS)) {
      parts(line, row);
    } else if (shocks.size() == 0) {
      Matcher matcher = HEADER.matcher(line);
      if (matcher.matches()) {
        header.putIfAbsent(matcher.group(1).strip(), matcher.group(2).strip());
      }
    } else {
      Matcher matcher = VARIABLE.matcher(line);
      if (matcher.matches() && NUMBER.matcher(matcher.group(2)).matches()) {
        variables.putIfAbsent(matcher.group(1), Double.valueOf(matcher.group(2)));
      }
    }
  }

  private void shock(String line, int row) {
    Matcher matcher = SHOCK.matcher(line);
    if (!matcher.matches()) {
      throw new RanvierInputException(
          "A response of a scan must read as MS.1, the stimulus in mA and the response in mV, but is "
              + Quote.of(line),
          file.row(row),
          REMEDY);
    }
    shocks.add(matcher.group(1), number(matcher.group(2), row), number(matcher.group(3), row), row);
  }

  private double number(String text, int row) {
    OptionalDouble number = numberIn(text);
    if (number.isEmpty()) {
      throw new RanvierInputException(
          "A stimulus and a response must be numbers with a decimal point, but one is "
              + Quote.of(text),
          file.row(row),
          REMEDY);
    }
    return number.getAsDouble();
  }

  private static OptionalDouble numberIn(String text) {
    return NUMBER.matcher(text).matches()
        ? OptionalDouble.of(Double.parseDouble(text))
        : OptionalDouble.empty();
  }

  private void parts(String line, int row) {
    if (parts != null) {
      throw new RanvierInputException(
          "A file must hold one scan, but Scanpts stands there twice",
          file.row(row),
          "save each scan to a file of its own");
    }
    parts = line.substring(PARTS.length()).replaceFirst("^\\s*[:=]\\s*", "");
    partsRow = row;
  }

  private ScanRecording recording() {
    if (shocks.size() == 0) {
      throw new RanvierInputException(
          "A CMAP scan must have lines MS.1, MS.2 and so on, but there is none",
          file,
          "give a .MEM file of an M-SCAN recording");
    }
    String places = parts;
    if (places == null) {
      throw new RanvierInputException(
          "A CMAP scan must tell by Scanpts where its parts end, but there is no such line",
          file,
          "mark pre-scan, scan and post-scan in QTRAC, or add a line like Scanpts: 20, 25, %d, %d before MS.1"
              .formatted(Math.max(1, shocks.size() - 5), shocks.size()));
    }
    CmapScan scan = new CmapScan(shocks.stimuli(), shocks.responses(), parts(places));
    return new ScanRecording(header, scan, variables);
  }

  /// Counted from 1, `Scanpts: 44, 47, 586, 593` means: before the scan responses 44 to 47, the
  /// scan 48 to 586, after it 587 to 593.
  private CmapScan.Parts parts(String text) {
    String[] words = text.split("[,\\s]+", -1);
    int[] ends = new int[words.length];
    boolean right = words.length == 4;
    for (int i = 0; i < words.length && right; i++) {
      right = words[i].matches("\\d{1,6}");
      ends[i] = right ? Integer.parseInt(words[i]) : 0;
      right = right && ends[i] > (i == 0 ? 0 : ends[i - 1]);
    }
    if (!right || ends[3] > shocks.size()) {
      throw new RanvierInputException(
          "Scanpts must be four rising numbers from 1 to %d, the number of responses, but is %s"
              .formatted(shocks.size(), Quote.of(text)),
          file.row(partsRow),
          "part of the scan may be missing: " + REMEDY);
    }
    return new CmapScan.Parts(ends[0] - 1, ends[1], ends[2], ends[3]);
  }
}
