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
    table.head();
    for (ClaimReading reading : review.readings()) {
      table.blank();
      table.add(reading);
    }
    sheet.table(table.table);
  }

  private void head() {
    table.add(
        List.of(
            Cell.toned("Claim", Tone.FAINT),
            Cell.toned("Literature", Tone.FAINT),
            Cell.toned("Model", Tone.FAINT),
            Cell.toned("Verdict", Tone.FAINT)));
  }

  private void blank() {
    table.add(List.of(Cell.text(""), Cell.text(""), Cell.text(""), Cell.text("")));
  }

  private void add(ClaimReading reading) {
    List<Cell> claim = new ArrayList<>();
    claim.add(Cell.toned(sheet.shown(reading.claim().id()), Tone.STRONG));
    claim.addAll(cells(reading.claim().text(), claimWidth, Tone.PLAIN));
    boolean single = reading.parts().size() == 1;
    PartReading first = reading.parts().getFirst();
    row(
        claim,
        single ? ClaimWords.literature(first) : "",
        single ? ClaimWords.model(first) : "",
        reading.verdict());
    if (single) {
      return;
    }
    for (PartReading part : reading.parts()) {
      row(
          cells("- " + part.part().text(), claimWidth, Tone.PLAIN),
          ClaimWords.literature(part),
          ClaimWords.model(part),
          part.whole());
    }
  }

  private void row(List<Cell> claim, String literature, String model, Verdict verdict) {
    List<List<Cell>> columns =
        List.of(
            claim,
            cells(literature, literatureWidth, Tone.PLAIN),
            cells(model, modelWidth, Tone.PLAIN),
            cells(verdict.words(), VERDICT_WIDTH, tone(verdict)));
    int height = columns.stream().mapToInt(List::size).max().orElseThrow();
    for (int i = 0; i < height; i++) {
      List<Cell> line = new ArrayList<>();
      for (List<Cell> column : columns) {
        line.add(i < column.size() ? column.get(i) : Cell.text(""));
      }
      table.add(line);
    }
  }

  private List<Cell> cells(String words, int width, Tone tone) {
    return Wrapped.lines(sheet.shown(words), width).stream()
        .map(line -> Cell.toned(line, tone))
        .toList();
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
