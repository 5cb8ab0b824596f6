package org.ranvier.formats.protocol;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.ranvier.cohort.plan.CohortProtocol;
import org.ranvier.cohort.run.Columns;

/// The first two lines of a file of results: of which protocol, seed and version it is, and what
/// stands in its columns. The number of patients is not part of it: a longer run begins as a
/// shorter one.
///
/// @param first line, without line feed
/// @param columns line, without line feed
public record ResultsHeader(String first, String columns, int figures) {

  static final String FORMAT = "# ranvier.cohort/1 ";

  private static final int FINGERPRINT_DIGITS = 16;

  /// @param bytes of the protocol's file
  /// @param version of the program
  public static ResultsHeader of(
      CohortProtocol protocol, byte[] bytes, String file, String version) {
    List<String> names = new ArrayList<>(List.of("patient", "group", "refused", "sequence"));
    new Columns(protocol).all().forEach(column -> names.add(column.name()));
    return new ResultsHeader(
        FORMAT
            + "protocol=%s fingerprint=%s seed=%d version=%s"
                .formatted(protocol.id(), fingerprint(bytes, file), protocol.seed(), version),
        ResultRows.line(names),
        new Columns(protocol).all().size());
  }

  /// @return both lines with line feeds
  String text() {
    return first + "\n" + columns + "\n";
  }

  /// Comments and layout of the file do not matter.
  private static String fingerprint(byte[] bytes, String file) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(ProtocolReader.asJson(bytes, file));
      return HexFormat.of().formatHex(digest).substring(0, FINGERPRINT_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("Every Java has SHA-256", e);
    }
  }
}
