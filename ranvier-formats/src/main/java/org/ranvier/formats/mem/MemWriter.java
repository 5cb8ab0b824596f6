package org.ranvier.formats.mem;

import java.util.Locale;
import java.util.Map;
import org.ranvier.study.scan.CmapScan;

/// Writes a CMAP scan as QTRAC does, with lines that end in CR LF, so that programs for recorded
/// scans can read simulated ones.
public final class MemWriter {

  private MemWriter() {}

  /// @param header names without a colon and their values
  /// @return the file's text
  public static String text(Map<String, String> header, CmapScan scan) {
    StringBuilder text = new StringBuilder();
    header.forEach((name, value) -> end(text.append(name).append(":\t").append(value)));
    end(text.append("M-SCAN DATA"));
    CmapScan.Parts parts = scan.parts();
    end(
        text.append(
            "Scanpts: %d, %d, %d, %d"
                .formatted(parts.start() + 1, parts.scanStart(), parts.scanEnd(), parts.end())));
    end(text.append("Stim. (mA)\tAmp. (mV)"));
    double[] stimuli = scan.stimuli();
    double[] responses = scan.responses();
    for (int i = 0; i < stimuli.length; i++) {
      end(
          text.append(
              String.format(Locale.ROOT, "MS.%d\t%.4f\t%.4f", i + 1, stimuli[i], responses[i])));
    }
    return text.toString();
  }

  private static void end(StringBuilder text) {
    text.append("\r\n");
  }
}
