package org.ranvier.formats.csv;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;
import org.ranvier.formats.Notes;
import org.ranvier.formats.Place;
import org.ranvier.formats.RanvierInputException;
import org.ranvier.formats.words.Modality;
import org.ranvier.formats.words.Phrase;
import org.ranvier.formats.words.Spelling;
import org.ranvier.formats.words.Words;
import org.ranvier.reference.Term;

/// Goes through a sheet from the top: header lines, section titles, headings, nerve lines, rows.
final class TableParser {
  private static final Words WORDS = Words.clinical();

  private final Place file;
  private final Header header;
  private final Notes notes;
  private final List<SiteRow> rows = new ArrayList<>();
  private List<Heading> headings = List.of();
  private int width;
  private NerveBlock block = NerveBlock.NONE;
  private Optional<Modality> section = Optional.empty();

  TableParser(Place file, Header header, Notes notes) {
    this.file = file;
    this.header = header;
    this.notes = notes;
  }

  List<SiteRow> parse(Sheet sheet) {
    for (Sheet.Row row : sheet.rows()) {
      Place place = file.row(row.line());
      if (row.isHeading()) {
        takeHeadings(row, place);
      } else if (!takeUnits(row)
          && !header.accept(row, headings.isEmpty(), place)
          && !takeTitle(row, place)) {
        takeRow(row, place);
      }
    }
    return rows;
  }

  private void takeHeadings(Sheet.Row row, Place place) {
    Map<Column, Heading> understood = new EnumMap<>(Column.class);
    for (int i = 0; i < row.cells().size(); i++) {
      String printed = row.cell(i).strip();
      Optional<Heading> heading = Heading.read(i, printed);
      if (heading.isPresent() && heading.orElseThrow().contradictsUnit()) {
        throw new RanvierInputException(
            "The heading %s has a unit of another quantity".formatted(Notes.quote(printed)),
            place,
            "correct the unit");
      }
      if (heading.isPresent()) {
        Heading earlier = understood.putIfAbsent(heading.orElseThrow().column(), heading.get());
        if (earlier != null) {
          notes.add(
              "The column %s repeats the column %s and is not read."
                  .formatted(Notes.quote(printed), Notes.quote(earlier.printed())));
        }
      } else if (i == 0 && (printed.isEmpty() || WORDS.read(printed).nerve().isPresent())) {
        takeNerve(WORDS.read(printed));
        understood.putIfAbsent(Column.SITE, new Heading(0, Column.SITE, Optional.empty(), printed));
      } else if (!printed.isEmpty()) {
        notes.add("The column " + Notes.quote(printed) + " is not understood and not read.");
      }
    }
    headings = List.copyOf(understood.values());
    width = row.cells().size();
  }

  /// A row below the headings that holds nothing but their units.
  private boolean takeUnits(Sheet.Row row) {
    boolean onlyUnits = row.filled().stream().allMatch(cell -> TableWords.unit(cell).isPresent());
    if (!onlyUnits || headings.isEmpty()) {
      return false;
    }
    headings =
        headings.stream()
            .map(heading ->
                TableWords.unit(row.cell(heading.position()))
                    .filter(unit -> heading.isMeasure())
                    .map(heading::in)
                    .orElse(heading))
            .toList();
    return true;
  }

  /// A section title such as "Motor studies" or a nerve line such as "L MEDIAN - APB".
  private boolean takeTitle(Sheet.Row row, Place place) {
    List<String> filled = row.filled();
    boolean measured =
        headings.stream()
            .anyMatch(heading -> heading.isMeasure() && !row.cell(heading.position()).isBlank());
    if (measured && !headings.isEmpty()) {
      return false;
    }
    String line = String.join(" ", filled);
    Phrase phrase = WORDS.read(line);
    boolean nerveLine = phrase.sites().isEmpty() || filled.size() == 1;
    if (phrase.nerve().isPresent() && nerveLine && phrase.unknown().isEmpty()) {
      takeNerve(phrase);
      return true;
    }
    if (filled.size() > 1 || !phrase.sites().isEmpty()) {
      return headings.isEmpty() && leaveOut(row, line);
    }
    if (phrase.isUnderstood() || (phrase.modality().isPresent() && phrase.unknown().size() <= 2)) {
      section = phrase.modality().or(() -> section);
      block = block.next().withSide(phrase.side());
      return true;
    }
    String unknown = phrase.unknown().isEmpty() ? line : phrase.unknown().getFirst();
    boolean likeNerve =
        Spelling.nearest(unknown, WORDS.accepted(Nerve.class)).isPresent() && unknown.length() > 3;
    if (phrase.side().isPresent() || phrase.muscle().isPresent() || likeNerve) {
      throw unknown("nerve", Nerve.class, unknown, place);
    }
    block = block.next();
    return leaveOut(row, line);
  }

  private boolean leaveOut(Sheet.Row row, String line) {
    notes.add(
        "Row %d: %s is not understood and not part of the record."
            .formatted(row.line(), Notes.quote(line)));
    return true;
  }

  private void takeNerve(Phrase phrase) {
    if (phrase.nerve().isPresent()) {
      block = block.next(phrase, header.side());
    }
  }

  private void takeRow(Sheet.Row row, Place place) {
    for (int i = width; i < row.cells().size(); i++) {
      if (!row.cell(i).isBlank()) {
        notes.add(
            "Row %d: %s stands beyond the last heading and is not read."
                .formatted(row.line(), Notes.quote(row.cell(i))));
      }
    }
    RowWords words = new RowWords(row, headings, place);
    words.nerve().ifPresent(this::takeNerveOfRow);
    words.site().filter(site -> site.nerve().isPresent()).ifPresent(this::takeNerveOfRow);
    block = block.withSide(words.side()).withMuscle(words.muscle());
    Optional<Modality> modality = words.modality().or(block::modality).or(() -> section);
    List<Site> sites = words.site().map(Phrase::sites).orElse(List.of());
    Nerve nerve =
        block
            .nerve()
            .orElseThrow(() ->
                new RanvierInputException(
                    "Each row needs a nerve, but none stands in the row or above it",
                    place,
                    "add a column Nerve or a line such as \"Left Median - APB\""));
    Side side =
        block
            .side()
            .or(header::side)
            .orElseThrow(() ->
                new RanvierInputException(
                    "Each nerve needs a side, but the %s has none".formatted(nerve.id()),
                    place,
                    "add a column Side or write \"Left\" or \"Right\" before the nerve"));
    words.unreadSegment().ifPresent(text -> noteSegment(row, text));
    words.otherRecording().ifPresent(text -> checkRecording(text, nerve, modality, place));
    // Electrodes on a finger or over a nerve record a sensory response.
    Optional<Modality> concluded =
        words.otherRecording().isPresent()
            ? modality.or(() -> Optional.of(Modality.SENSORY))
            : modality;
    rows.add(
        new SiteRow(
            place,
            block.number(),
            nerve,
            side,
            words.otherRecording().isPresent() ? Optional.empty() : block.muscle(),
            block.isMuscleStated() || words.muscle().isPresent(),
            concluded,
            sites,
            words.segment(),
            words.values()));
  }

  /// What is recorded from no muscle must be a sensory response, or a muscle that is not known.
  private void checkRecording(String text, Nerve nerve, Optional<Modality> modality, Place place) {
    boolean sensory =
        modality.equals(Optional.of(Modality.SENSORY)) || Modalities.isPurelySensory(nerve);
    if (!sensory && WORDS.read(text).sites().isEmpty()) {
      throw unknown("muscle", Muscle.class, text, place);
    }
    notes.add("Recording from " + Notes.quote(text) + " is not part of the record.");
  }

  private void noteSegment(Sheet.Row row, String text) {
    notes.add(
        "Row %d: the segment %s is not understood; its distance and velocity count for the row's site."
            .formatted(row.line(), Notes.quote(text)));
  }

  private void takeNerveOfRow(Phrase phrase) {
    boolean same =
        phrase.nerve().equals(block.nerve())
            && (phrase.side().isEmpty() || phrase.side().equals(block.side()));
    if (!same) {
      takeNerve(phrase);
    }
  }

  static RanvierInputException unknown(
      String what, Class<? extends Term> vocabulary, String text, Place place) {
    return new RanvierInputException(
        "%s is not a known %s".formatted(Notes.quote(text), what),
        place,
        WORDS.advice(vocabulary, text));
  }
}
