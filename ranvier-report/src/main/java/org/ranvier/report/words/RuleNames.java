package org.ranvier.report.words;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ranvier.criteria.reading.Reading;
import org.ranvier.criteria.reading.RuleVerdict;
import org.ranvier.criteria.reading.SegmentReading;

/// Names of the conduction-block rules.
public final class RuleNames {

  private RuleNames() {}

  /// The rule that defines block for CIDP, where 30 % of amplitude is enough. It cannot make a
  /// block definite for multifocal motor neuropathy.
  static final String CIDP_RULE = "ean-pns-2021";

  /// @return the rules that judged any segment of a reading, in their order
  public static List<String> of(Reading reading) {
    Set<String> ids = new LinkedHashSet<>();
    for (SegmentReading segment : reading.segments()) {
      for (RuleVerdict verdict : segment.verdicts()) {
        ids.add(verdict.ruleId());
      }
    }
    return List.copyOf(ids);
  }

  /// @return such as `EFNS/PNS 2010`; the id itself for a rule that has no name here
  public static String title(String ruleId) {
    return switch (ruleId) {
      case "efns-pns-2010" -> "EFNS/PNS 2010";
      case "aaem-1999" -> "AAEM 1999";
      case "utrecht-2000" -> "Utrecht 2000";
      case CIDP_RULE -> "EAN/PNS 2021";
      default -> ruleId;
    };
  }

  /// @return at most seven letters, for narrow tables
  public static String shortTitle(String ruleId) {
    return switch (ruleId) {
      case "efns-pns-2010" -> "EFNS";
      case "aaem-1999" -> "AAEM";
      case "utrecht-2000" -> "Utr.";
      case CIDP_RULE -> "EAN";
      default -> ruleId.substring(0, Math.min(ruleId.length(), 7));
    };
  }
}
