package org.ranvier.report.terminal;

import java.util.ArrayList;
import java.util.List;
import org.ranvier.claims.ClaimReading;
import org.ranvier.claims.ClaimsReview;
import org.ranvier.claims.PartReading;
import org.ranvier.claims.Verdict;
import org.ranvier.report.terminal.TextTable.Cell;
import org.ranvier.report.words.ClaimWords;

/// All claims in four columns: claim, literature, model, verdict.
final class ClaimsTable {

  private static final int GAP = 2;
  private static final int VERDICT_WIDTH = 10;

  /// Shares of the claim and of the literature in what the verdict leaves; the model has the rest.
  private static final double CLAIM_SHARE = 0.42;

  private static final double LITERATURE_SHARE = 0.32;

  private final Sheet sheet;
  private final TextTable table = new TextTable(GAP);
  private final int claimWidth;
  private final int literatureWidth;
  private final int modelWidth;

  private ClaimsTable(Sheet sheet) {
    this.sheet = sheet;
    int room = sheet.style().width() - VERDICT_WIDTH - 3 * GAP;
    claimWidth = (int) (room * CLAIM_SHARE);
    literatureWidth = (int) (room * LITERATURE_SHARE);
    modelWidth = room - claimWidth - literatureWidth;
  }

  static void write(Sheet sheet, ClaimsReview review) {
    ClaimsTable table = new ClaimsTable(sheet);
    table.row(Tone.FAINT, "Claim", "Literature", "Model", "Verdict", Tone.FAINT);
    for (ClaimReading reading : review.readings()) {
      table.add(reading);
    }
    sheet.table(table.table);
  }

  private void add(ClaimReading reading) {
    table.add(List.of(Cell.text(""), Cell.text(""), Cell.text(""), Cell.text("")));
    if (reading.parts().size() == 1) {
      PartReading part = reading.parts().getFirst();
      row(Tone.STRONG, reading.claim().id(), "", "", "", Tone.PLAIN);
      part(reading.claim().text(), part);
      return;
    }
    row(
        Tone.STRONG,
        reading.claim().id(),
        "",
        "",
        reading.verdict().words(),
        tone(reading.verdict()));
    row(Tone.PLAIN, reading.claim().text(), "", "", "", Tone.PLAIN);
    for (PartReading part : reading.parts()) {
      part("- " + part.part().text(), part);
    }
  }

  private void part(String text, PartReading part) {
    row(
        Tone.PLAIN,
        text,
        ClaimWords.literature(part),
        ClaimWords.model(part),
        part.whole().words(),
        tone(part.whole()));
  }

  private void row(
      Tone tone, String claim, String literature, String model, String verdict, Tone last) {
    List<List<String>> cells = new ArrayList<>();
    cells.add(Wrapped.lines(sheet.shown(claim), claimWidth));
    cells.add(Wrapped.lines(sheet.shown(literature), literatureWidth));
    cells.add(Wrapped.lines(sheet.shown(model), modelWidth));
    cells.add(Wrapped.lines(sheet.shown(verdict), VERDICT_WIDTH));
    int height = cells.stream().mapToInt(List::size).max().orElseThrow();
    for (int i = 0; i < height; i++) {
      int line = i;
      List<String> texts =
          cells.stream().map(cell -> line < cell.size() ? cell.get(line) : "").toList();
      Tone others = tone == Tone.FAINT ? Tone.FAINT : Tone.PLAIN;
      table.add(
          List.of(
              Cell.toned(texts.get(0), tone),
              Cell.toned(texts.get(1), others),
              Cell.toned(texts.get(2), others),
              Cell.toned(texts.get(3), last)));
    }
  }

  static Tone tone(Verdict verdict) {
    return switch (verdict) {
      case AGREES -> Tone.GOOD;
      case DISAGREES -> Tone.BLOCK;
      case INCOMPLETE -> Tone.PROBABLE;
      case NOT_MODELLED -> Tone.FAINT;
    };
  }
}
