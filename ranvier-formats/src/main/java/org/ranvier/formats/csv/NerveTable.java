package org.ranvier.formats.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;
import org.ranvier.formats.Notes;
import org.ranvier.formats.RanvierInputException;

/// The rows of one motor study, by stimulation site, distal first.
final class NerveTable {
  private final Key key;
  private final TreeMap<Site, SiteRow> responses = new TreeMap<>();
  private final TreeMap<Site, Segment> segments = new TreeMap<>();
  private final List<SiteRow> fWaves = new ArrayList<>();
  private final Notes notes;

  NerveTable(Key key, Notes notes) {
    this.key = key;
    this.notes = notes;
  }

  /// What makes a motor study one study.
  record Key(Nerve nerve, Side side, Optional<Muscle> muscle) {

    static Key of(SiteRow row) {
      return new Key(row.nerve(), row.side(), row.muscle());
    }

    String name() {
      return side.id() + " " + nerve.id();
    }
  }

  Key key() {
    return key;
  }

  Map<Site, SiteRow> responses() {
    return responses;
  }

  Map<Site, Segment> segments() {
    return segments;
  }

  List<SiteRow> fWaves() {
    return fWaves;
  }

  void add(SiteRow row, Measures measures) {
    boolean f = row.cell(Column.F_LATENCY).isPresent() || row.cell(Column.F_MINUS_M).isPresent();
    if (f || row.cell(Column.F_PERSISTENCE).isPresent()) {
      fWaves.add(row);
    }
    Optional<Segment> segment = Segment.of(row, measures);
    segment.ifPresent(this::addSegment);
    if (RowOutcome.of(row) != RowOutcome.UNSAID) {
      addResponse(row);
    } else if (segment.isEmpty() && !f) {
      notes.add(
          "Row %d: the %s has no values there and is left out."
              .formatted(row.place().row(), key.name()));
    }
  }

  /// @return the next more distal site with a row of its own
  Optional<Site> distalOf(Site site) {
    return Optional.ofNullable(responses.lowerKey(site));
  }

  /// Leaves out segments that do not lie between neighbouring sites.
  void keepNeighbours() {
    segments
        .values()
        .removeIf(segment -> {
          boolean stimulated = responses.containsKey(segment.proximal());
          boolean neighbours =
              segment.distal().isEmpty() || segment.distal().equals(distalOf(segment.proximal()));
          if (!stimulated || !neighbours) {
            notes.add(
                "Row %d: distance and velocity of the %s do not lie between neighbouring stimulation sites and are left out."
                    .formatted(segment.row().place().row(), key.name()));
          }
          return !stimulated || !neighbours;
        });
  }

  private void addResponse(SiteRow row) {
    if (row.sites().size() != 1) {
      throw new RanvierInputException(
          "A motor response needs one stimulation site, but the %s names %s"
              .formatted(key.name(), row.sites().isEmpty() ? "none" : "several"),
          row.place(),
          "write one site in the row");
    }
    SiteRow earlier = responses.putIfAbsent(row.sites().getFirst(), row);
    if (earlier != null) {
      throw new RanvierInputException(
          "A motor study has one response for each site, but the %s has two at the %s, the first in row %d, the second"
              .formatted(key.name(), row.sites().getFirst().id(), earlier.place().row()),
          row.place(),
          "remove one, or name the muscles if they differ");
    }
  }

  private void addSegment(Segment segment) {
    Segment earlier = segments.get(segment.proximal());
    boolean neighbourKnown = earlier != null && earlier.distal().isEmpty();
    if (earlier == null || (segment.distal().isPresent() && neighbourKnown)) {
      segments.put(segment.proximal(), segment);
    } else if (earlier.distal().isPresent() && segment.distal().isPresent()) {
      addLonger(earlier, segment);
    } else {
      notes.add(
          "Row %d: distance and velocity of the %s at the %s stand in row %d already and are left out."
              .formatted(
                  segment.row().place().row(),
                  key.name(),
                  segment.proximal().id(),
                  earlier.row().place().row()));
    }
  }

  /// Two segments end at one site: the shorter one lies between neighbours.
  private void addLonger(Segment earlier, Segment segment) {
    boolean shorter = segment.distal().orElseThrow().isProximalTo(earlier.distal().orElseThrow());
    Segment longer = shorter ? earlier : segment;
    segments.put(segment.proximal(), shorter ? segment : earlier);
    notes.add(
        "Row %d: the segment from %s to %s spans another site and is left out."
            .formatted(
                longer.row().place().row(),
                longer.distal().orElseThrow().id(),
                longer.proximal().id()));
  }
}
