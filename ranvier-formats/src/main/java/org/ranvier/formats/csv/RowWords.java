package org.ranvier.formats.csv;

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
import org.ranvier.formats.words.Words;

/// The cells of one data row, by the columns they stand in.
final class RowWords {
  private static final Words WORDS = Words.clinical();

  private final Sheet.Row row;
  private final List<Heading> headings;
  private final Place place;

  RowWords(Sheet.Row row, List<Heading> headings, Place place) {
    this.row = row;
    this.headings = headings;
    this.place = place;
  }

  Optional<Phrase> nerve() {
    return text(Column.NERVE)
        .map(text -> {
          Phrase phrase = WORDS.read(text);
          if (phrase.nerve().isEmpty() || !phrase.unknown().isEmpty()) {
            throw TableParser.unknown("nerve", Nerve.class, text, place);
          }
          return phrase;
        });
  }

  Optional<Phrase> site() {
    return text(Column.SITE)
        .filter(text -> !(Cell.read(text) instanceof Cell.Dash))
        .map(text -> {
          Phrase phrase = WORDS.read(text);
          if (!phrase.unknown().isEmpty() || !phrase.isUnderstood()) {
            throw TableParser.unknown("stimulation site", Site.class, text, place);
          }
          return phrase;
        });
  }

  Optional<Side> side() {
    Optional<Side> column =
        text(Column.SIDE)
            .map(text ->
                WORDS
                    .find(Side.class, text)
                    .orElseThrow(() -> TableParser.unknown("side", Side.class, text, place)));
    return column.or(() -> site().flatMap(Phrase::side)).or(() -> nerve().flatMap(Phrase::side));
  }

  Optional<Muscle> muscle() {
    return recorded()
        .flatMap(Phrase::muscle)
        .or(() -> site().flatMap(Phrase::muscle))
        .or(() -> nerve().flatMap(Phrase::muscle));
  }

  /// @return what stands in the recording column if it is no muscle
  Optional<String> otherRecording() {
    return text(Column.MUSCLE)
        .filter(text -> !(Cell.read(text) instanceof Cell.Dash))
        .filter(_ -> recorded().flatMap(Phrase::muscle).isEmpty());
  }

  Optional<Modality> modality() {
    return text(Column.STUDY)
        .map(text ->
            WORDS
                .read(text)
                .modality()
                .orElseThrow(
                    () -> TableParser.unknown("type of study", Modality.class, text, place)));
  }

  List<Site> segment() {
    return text(Column.SEGMENT)
        .map(WORDS::read)
        .filter(phrase -> phrase.unknown().isEmpty())
        .map(Phrase::sites)
        .orElse(List.of());
  }

  Optional<String> unreadSegment() {
    return text(Column.SEGMENT)
        .filter(text -> !(Cell.read(text) instanceof Cell.Dash))
        .filter(text -> !WORDS.read(text).unknown().isEmpty());
  }

  Map<Column, SiteRow.Value> values() {
    Map<Column, SiteRow.Value> values = new EnumMap<>(Column.class);
    for (Heading heading : headings) {
      String printed = row.cell(heading.position()).strip();
      boolean carriesValue =
          heading.isMeasure()
              || heading.column() == Column.SUPRAMAXIMAL
              || heading.column() == Column.F_PERSISTENCE;
      if (carriesValue && !printed.isEmpty()) {
        values.put(heading.column(), new SiteRow.Value(cell(heading, printed), heading));
      }
    }
    return values;
  }

  private Cell cell(Heading heading, String printed) {
    Cell cell = Cell.read(printed);
    if (cell instanceof Cell.Text && heading.isMeasure()) {
      throw new RanvierInputException(
          "A measured value must be a number, NR or CNT, but is " + Notes.quote(printed),
          place.at(heading.printed()),
          "correct the cell, or leave it empty if the value is not known");
    }
    return cell;
  }

  private Optional<Phrase> recorded() {
    return text(Column.MUSCLE).map(WORDS::read).filter(phrase -> phrase.unknown().isEmpty());
  }

  private Optional<String> text(Column column) {
    return headings.stream()
        .filter(heading -> heading.column() == column)
        .map(heading -> row.cell(heading.position()).strip())
        .filter(text -> !text.isEmpty())
        .findFirst();
  }
}
