package org.ranvier.report.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ranvier.criteria.reading.Reading;
import org.ranvier.criteria.reading.RuleVerdict;
import org.ranvier.criteria.reading.SegmentReading;
import org.ranvier.criteria.reading.Verdict;

/// One segment seen through all rules together.
///
/// The verdict is the strongest block that any rule gives, but the rule for CIDP alone makes it no
/// more than probable; where no rule gives a block, it is what the first rule says. Entrapment goes
/// before all, because a drop there never counts.
///
/// @param recording muscle and visit, where the name of the segment alone could mean several
/// @param rulesForBlock titles of the rules that call it a block, definite or probable
public record BlockFinding(
    SegmentReading segment, Verdict verdict, String recording, List<String> rulesForBlock) {

  /// A drawing choice, not a clinical limit: smaller falls at sites of entrapment are left without
  /// a label and without a line of arithmetic. They never count, whatever their size.
  private static final double POINTED_OUT_PERCENT = 20;

  public BlockFinding {
    rulesForBlock = List.copyOf(rulesForBlock);
  }

  /// Reads one segment by itself.
  public static BlockFinding of(SegmentReading segment) {
    return of(segment, "");
  }

  private static BlockFinding of(SegmentReading segment, String recording) {
    List<String> rules = new ArrayList<>();
    boolean definite = false;
    for (RuleVerdict rule : segment.verdicts()) {
      if (rule.verdict() == Verdict.DEFINITE || rule.verdict() == Verdict.PROBABLE) {
        rules.add(RuleNames.title(rule.ruleId()));
        definite |=
            rule.verdict() == Verdict.DEFINITE && !rule.ruleId().equals(RuleNames.CIDP_RULE);
      }
    }
    if (segment.entrapment()) {
      return new BlockFinding(segment, Verdict.ENTRAPMENT, recording, rules);
    }
    if (!rules.isEmpty()) {
      return new BlockFinding(
          segment, definite ? Verdict.DEFINITE : Verdict.PROBABLE, recording, rules);
    }
    Verdict first =
        segment.verdicts().isEmpty() ? Verdict.UNKNOWN : segment.verdicts().getFirst().verdict();
    return new BlockFinding(segment, first, recording, rules);
  }

  /// @return all segments in the order of the reading
  public static List<BlockFinding> all(Reading reading) {
    Recordings recordings = new Recordings(reading);
    List<BlockFinding> findings = new ArrayList<>();
    for (SegmentReading segment : reading.segments()) {
      findings.add(of(segment, recordings.both(segment)));
    }
    return findings;
  }

  /// @return the segments that count; wide pairs of sites are left out
  public static List<BlockFinding> counted(Reading reading) {
    List<BlockFinding> findings = all(reading);
    findings.removeIf(finding -> finding.segment.supplement());
    return findings;
  }

  /// @return nerves with at least one blocked segment, such as `left ulnar`, in order
  public static Set<String> blockedNerves(Reading reading) {
    return blockedSegmentsByNerve(reading).keySet();
  }

  /// @return nerves in which one rule finds a definite or probable block
  public static Set<String> blockedNerves(Reading reading, String ruleId) {
    Set<String> nerves = new LinkedHashSet<>();
    for (SegmentReading segment : reading.segments()) {
      Verdict verdict = segment.under(ruleId);
      if (!segment.supplement() && (verdict == Verdict.DEFINITE || verdict == Verdict.PROBABLE)) {
        nerves.add(AnatomyNames.nerve(segment.side(), segment.nerve()));
      }
    }
    return nerves;
  }

  /// @return for each blocked nerve its blocked segments
  public static Map<String, List<BlockFinding>> blockedSegmentsByNerve(Reading reading) {
    Map<String, List<BlockFinding>> blocked = new LinkedHashMap<>();
    for (BlockFinding finding : counted(reading)) {
      if (finding.isBlock()) {
        String nerve = AnatomyNames.nerve(finding.segment.side(), finding.segment.nerve());
        blocked.computeIfAbsent(nerve, _ -> new ArrayList<>()).add(finding);
      }
    }
    return blocked;
  }

  /// @return true for a definite or probable block
  public boolean isBlock() {
    return verdict == Verdict.DEFINITE || verdict == Verdict.PROBABLE;
  }

  /// @return true for a site of entrapment across which the response falls enough to be pointed out
  public boolean isEntrapmentFall() {
    return verdict == Verdict.ENTRAPMENT
        && (segment.reported()
            || segment.amplitudeDropPercent().orElse(0) >= POINTED_OUT_PERCENT
            || segment.areaDropPercent().orElse(0) >= POINTED_OUT_PERCENT);
  }

  /// @return true if a reader should see the arithmetic: a block, a fall at a site of entrapment,
  ///   or a doubt
  public boolean matters() {
    return isBlock()
        || isEntrapmentFall()
        || verdict == Verdict.UNKNOWN
        || !segment.provisional().isEmpty();
  }

  /// @return such as `left ulnar, wrist to below elbow` or `left ulnar (FDI, day 90), wrist to
  ///   below elbow`
  public String place() {
    return AnatomyNames.nerve(segment.side(), segment.nerve())
        + (recording.isEmpty() ? "" : " (" + recording + ")")
        + ", "
        + AnatomyNames.segment(segment.from(), segment.to());
  }

  /// @return such as `definite block (3 of 4 rules find a block)`, naming the rule if it is the
  ///   only one
  public String phrase() {
    String wide = segment.supplement() ? "; wide pair of sites, never counted" : "";
    if (!isBlock()) {
      return outcome() + wide;
    }
    String rules =
        rulesForBlock.size() == 1 && segment.verdicts().size() > 1
            ? "by " + rulesForBlock.getFirst() + " only"
            : count();
    String reported = segment.reported() ? ", reported without numbers" : "";
    String open = segment.provisional().isEmpty() ? "" : ", provisional";
    return outcome() + " (" + rules + reported + open + ")" + wide;
  }

  /// @return such as `definite block (3 of 4 rules)`, short enough for a figure
  public String shortPhrase() {
    return isBlock()
        ? outcome() + " (" + rulesForBlock.size() + " of " + segment.verdicts().size() + " rules)"
        : outcome();
  }

  private String outcome() {
    return switch (verdict) {
      case DEFINITE -> "definite block";
      case PROBABLE -> "probable block";
      case NONE -> "no block";
      case NOT_ASSESSABLE -> "not assessable";
      case UNKNOWN -> "block unknown";
      case ENTRAPMENT -> "entrapment site, never counts";
    };
  }

  private String count() {
    return rulesForBlock.size() + " of " + segment.verdicts().size() + " rules find a block";
  }
}
