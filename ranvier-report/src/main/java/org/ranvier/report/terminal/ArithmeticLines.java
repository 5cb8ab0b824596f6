package org.ranvier.report.terminal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ranvier.criteria.reading.Reading;
import org.ranvier.criteria.reading.RuleVerdict;
import org.ranvier.criteria.reading.SegmentReading;
import org.ranvier.criteria.reading.Verdict;
import org.ranvier.report.words.BlockFinding;
import org.ranvier.report.words.Mark;
import org.ranvier.report.words.RuleNames;

/// Values against limits, for the segments that a reader will want to check.
final class ArithmeticLines {

  private static final int TEXT_COLUMN = 18;

  private final Sheet sheet;
  private final Set<String> reasonsShown = new HashSet<>();
  private boolean unverified;

  private ArithmeticLines(Sheet sheet) {
    this.sheet = sheet;
  }

  static void write(Sheet sheet, Reading reading) {
    boolean all = sheet.style().details();
    List<BlockFinding> shown = new ArrayList<>();
    for (BlockFinding finding : BlockFinding.all(reading)) {
      if (all || (finding.matters() && !finding.segment().supplement())) {
        shown.add(finding);
      }
    }
    if (shown.isEmpty()) {
      return;
    }
    sheet.heading("Arithmetic");
    ArithmeticLines lines = new ArithmeticLines(sheet);
    for (BlockFinding finding : shown) {
      lines.write(finding);
    }
    if (lines.unverified) {
      sheet.paragraph(Tone.FAINT, "* limits not verified against the published paper");
    }
  }

  private void write(BlockFinding finding) {
    SegmentReading segment = finding.segment();
    sheet.hanging(
        finding.place() + ":",
        Tone.STRONG,
        2,
        Tone.of(Mark.of(finding.verdict())),
        finding.phrase());
    for (Line line : lines(finding)) {
      Mark mark = Mark.of(line.verdict);
      String text = String.join(", ", line.rules) + ": " + line.arithmetic;
      sheet.hanging("  " + mark.word(), Tone.of(mark), TEXT_COLUMN, Tone.PLAIN, text);
    }
    for (String reason : segment.reasons()) {
      if (!reasonsShown.add(reason) && !sheet.style().details()) {
        continue;
      }
      sheet.hanging("  because", Tone.FAINT, TEXT_COLUMN, Tone.PLAIN, reason);
    }
    for (String provisional : segment.provisional()) {
      sheet.hanging("  provisional", Tone.DOUBT, TEXT_COLUMN, Tone.PLAIN, provisional);
    }
  }

  /// What one or more rules say with the same arithmetic.
  private record Line(Verdict verdict, String arithmetic, List<String> rules) {}

  private List<Line> lines(BlockFinding finding) {
    List<Line> lines = new ArrayList<>();
    for (RuleVerdict verdict : finding.segment().verdicts()) {
      if (!sheet.style().details() && isSilent(finding, verdict)) {
        continue;
      }
      boolean verified = verdict.source().verified();
      unverified |= !verified;
      String rule = RuleNames.title(verdict.ruleId()) + (verified ? "" : "*");
      lineFor(verdict, lines).rules.add(rule);
    }
    return lines;
  }

  private static Line lineFor(RuleVerdict verdict, List<Line> lines) {
    for (Line line : lines) {
      if (line.verdict == verdict.verdict() && line.arithmetic.equals(verdict.arithmetic())) {
        return line;
      }
    }
    Line line = new Line(verdict.verdict(), verdict.arithmetic(), new ArrayList<>());
    lines.add(line);
    return line;
  }

  /// Without details, a rule is left out where it has nothing to add: where no rule finds a block,
  /// the first rule that is in doubt speaks for the others.
  private static boolean isSilent(BlockFinding finding, RuleVerdict verdict) {
    if (finding.isBlock() || finding.verdict() == Verdict.ENTRAPMENT) {
      return false;
    }
    for (RuleVerdict first : finding.segment().verdicts()) {
      if (first.verdict() == Verdict.UNKNOWN) {
        return !first.ruleId().equals(verdict.ruleId());
      }
    }
    return verdict.verdict() == Verdict.NONE;
  }
}
