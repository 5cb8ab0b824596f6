package org.ranvier.formats.csv;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;
import org.ranvier.formats.Place;
import org.ranvier.formats.words.Modality;

/// One data row: which nerve, stimulated where, and the cells of the measured columns.
///
/// @param place of the row
/// @param block number of the nerve line or nerve cell under which the row stands
/// @param isMuscleStated false if the muscle is carried over from a row above
/// @param modality what the table says outright; empty if it must be concluded
/// @param sites one site, two for a segment, or none
/// @param segment the sites of the segment column
/// @param values cells that are not empty
record SiteRow(
    Place place,
    int block,
    Nerve nerve,
    Side side,
    Optional<Muscle> muscle,
    boolean isMuscleStated,
    Optional<Modality> modality,
    List<Site> sites,
    List<Site> segment,
    Map<Column, Value> values) {

  SiteRow {
    sites = List.copyOf(sites);
    segment = List.copyOf(segment);
    EnumMap<Column, Value> copy = new EnumMap<>(Column.class);
    copy.putAll(values);
    values = Collections.unmodifiableMap(copy);
  }

  /// A cell with the heading it stands under.
  record Value(Cell cell, Heading heading) {}

  Optional<Cell> cell(Column column) {
    return Optional.ofNullable(values.get(column)).map(Value::cell);
  }

  boolean hasNumber(Column column) {
    return cell(column).filter(Cell.Measured.class::isInstance).isPresent();
  }

  boolean isSensory() {
    return modality.equals(Optional.of(Modality.SENSORY));
  }

  SiteRow as(Modality concluded) {
    return new SiteRow(
        place,
        block,
        nerve,
        side,
        muscle,
        isMuscleStated,
        Optional.of(concluded),
        sites,
        segment,
        values);
  }

  /// @return the nerve and row for a sentence, such as `left ulnar, row 7`
  String name() {
    return side.id() + " " + nerve.id() + ", row " + place.row();
  }
}
