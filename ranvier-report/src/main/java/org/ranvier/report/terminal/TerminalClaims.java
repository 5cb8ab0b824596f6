package org.ranvier.report.terminal;

import java.util.List;
import org.ranvier.claims.Bearing;
import org.ranvier.claims.ClaimReading;
import org.ranvier.claims.ClaimsReview;
import org.ranvier.claims.Evidence;
import org.ranvier.claims.PartReading;
import org.ranvier.claims.Verdict;
import org.ranvier.report.words.ClaimWords;
import org.ranvier.report.words.ClaimsSummary;

/// Claims with their verdicts as text for a terminal.
public final class TerminalClaims {

  private static final int BEARING_COLUMN = 15;

  private final Sheet sheet;

  private TerminalClaims(TerminalStyle style) {
    this.sheet = new Sheet(style);
  }

  /// @return all claims as one table
  public static String table(ClaimsReview review, TerminalStyle style) {
    TerminalClaims text = new TerminalClaims(style);
    text.sheet.paragraph(Tone.STRONG, ClaimsSummary.title());
    text.sheet.paragraph(Tone.PLAIN, ClaimsSummary.counts(review));
    text.sheet.blank();
    ClaimsTable.write(text.sheet, review);
    text.sheet.blank();
    for (String note : ClaimsSummary.notes(review)) {
      text.sheet.hanging("-", Tone.PLAIN, 2, Tone.FAINT, note);
    }
    return text.sheet.toString();
  }

  /// @return each claim with all that is behind its verdict
  public static String details(ClaimsReview review, TerminalStyle style) {
    TerminalClaims text = new TerminalClaims(style);
    for (int i = 0; i < review.readings().size(); i++) {
      if (i > 0) {
        text.sheet.blank();
        text.sheet.blank();
      }
      text.claim(review.readings().get(i));
    }
    return text.sheet.toString();
  }

  private void claim(ClaimReading reading) {
    String pages = String.join(", ", reading.claim().pages());
    sheet.paragraph(Tone.STRONG, reading.claim().id() + ": " + reading.claim().text());
    sheet.paragraph(Tone.FAINT, (reading.claim().pages().size() == 1 ? "Page " : "Pages ") + pages);
    Verdict verdict = reading.verdict();
    sheet.hanging("Verdict:", Tone.PLAIN, 9, ClaimsTable.tone(verdict), verdict.words());
    for (PartReading part : reading.parts()) {
      part(part);
    }
  }

  private void part(PartReading reading) {
    sheet.heading(reading.part().text());
    sheet.paragraph(Tone.FAINT, "Tested as " + ClaimWords.test(reading.part()));
    Verdict verdict = reading.whole();
    sheet.hanging(
        verdict.words() + ".", ClaimsTable.tone(verdict), 0, Tone.PLAIN, " " + reading.reason());
    sheet.blank();
    sheet.paragraph(
        Tone.PLAIN, "Literature: " + ClaimWords.verdict(reading.literature(), "none found"));
    for (PartReading.Weighed each : reading.evidence()) {
      evidence(reading, each);
    }
    sheet.paragraph(
        Tone.PLAIN,
        "Model: "
            + ClaimWords.verdict(
                reading.model(),
                reading.answers().isEmpty()
                    ? "not modelled: " + reading.part().notModelled()
                    : "no figure"));
    for (PartReading.Answer answer : reading.answers()) {
      answer(reading, answer);
    }
  }

  private void evidence(PartReading reading, PartReading.Weighed each) {
    Evidence evidence = each.evidence();
    sheet.hanging(
        "  " + each.bearing().id(),
        tone(each.bearing()),
        BEARING_COLUMN,
        Tone.PLAIN,
        ClaimWords.evidence(reading.part(), evidence));
    String aside = each.counts() ? "" : "; has no say beside what was checked";
    sheet.hanging("", Tone.PLAIN, BEARING_COLUMN, Tone.FAINT, evidence.source().text() + aside);
  }

  private void answer(PartReading reading, PartReading.Answer answer) {
    sheet.hanging(
        "  " + answer.bearing().map(Bearing::id).orElse("no say"),
        answer.bearing().map(TerminalClaims::tone).orElse(Tone.FAINT),
        BEARING_COLUMN,
        Tone.PLAIN,
        answer.check().what() + ": " + ClaimWords.figures(answer));
    List<String> protocols = ClaimWords.protocols(answer.check());
    for (String protocol : protocols) {
      sheet.hanging("", Tone.PLAIN, BEARING_COLUMN, Tone.FAINT, ClaimWords.command(protocol));
    }
    sheet.hanging(
        "",
        Tone.PLAIN,
        BEARING_COLUMN,
        Tone.FAINT,
        ClaimsSummary.origin(reading.part().origin(), answer));
  }

  private static Tone tone(Bearing bearing) {
    return switch (bearing) {
      case SUPPORTS -> Tone.GOOD;
      case PARTLY -> Tone.PROBABLE;
      case CONTRADICTS -> Tone.BLOCK;
    };
  }
}
