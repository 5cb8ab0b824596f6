package org.ranvier.formats.csv;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ranvier.anatomy.Site;
import org.ranvier.formats.Notes;
import org.ranvier.formats.RanvierInputException;
import org.ranvier.formats.csv.Measures.Measure;

/// Holds printed velocities against distances and latencies, and finds out whether distances run
/// between neighbouring sites or all from the recording electrode.
final class Velocities {
  /// Velocities further apart than this, in m/s, contradict each other.
  private static final double TOLERANCE = 2;

  private static final double HAIR = 1e-9; // what binary fractions may be off

  private final Measures measures;
  private final Notes notes;

  Velocities(Measures measures, Notes notes) {
    this.measures = measures;
    this.notes = notes;
  }

  /// A segment of which latencies, distance and velocity are all printed.
  ///
  /// @param distalDistance what the row of the distal site prints
  private record Testable(
      NerveTable table,
      Segment segment,
      Measure distance,
      Optional<Measure> distalDistance,
      Measure velocity,
      Measure distalLatency,
      Measure latency) {

    double conductionMilliseconds() {
      return latency.value().subtract(distalLatency.value()).doubleValue();
    }

    double between() {
      return distance.value().doubleValue() / conductionMilliseconds();
    }

    boolean agreesBetween() {
      return agrees(distance.value().doubleValue());
    }

    /// A record holds latencies as numbers, not as digits: there, rounding is no excuse.
    boolean agreesUnrounded() {
      return Math.abs(velocity.value().doubleValue() - between()) <= TOLERANCE + HAIR;
    }

    boolean agreesCumulative() {
      return distalDistance
          .map(distal -> distance.value().subtract(distal.value()).doubleValue())
          .filter(this::agrees)
          .isPresent();
    }

    // Printed digits are rounded: 100 mm in 1.6 ms may be 59 or 67 m/s.
    private boolean agrees(double millimetres) {
      double milliseconds = conductionMilliseconds();
      double rounding = latency.rounding() + distalLatency.rounding();
      double longest = milliseconds + rounding;
      double shortest = milliseconds - rounding;
      double printed = velocity.value().doubleValue();
      boolean notTooSlow = longest > 0 && printed >= millimetres / longest - TOLERANCE - HAIR;
      return notTooSlow && (shortest <= 0 || printed <= millimetres / shortest + TOLERANCE + HAIR);
    }
  }

  /// Converts distances that run from the recording electrode, and checks velocities.
  void settle(Collection<NerveTable> tables) {
    List<Testable> testable = tables.stream().flatMap(table -> testable(table).stream()).toList();
    boolean cumulative =
        !testable.isEmpty()
            && testable.stream().allMatch(Testable::agreesCumulative)
            && testable.stream().noneMatch(Testable::agreesBetween);
    if (cumulative) {
      tables.forEach(this::convert);
      notes.add(
          "The distances run from the recording electrode, as the velocities show, and were converted to distances between neighbouring sites.");
      return;
    }
    for (Testable segment : testable) {
      if (!segment.agreesBetween()) {
        throw contradiction(segment);
      }
      if (!segment.agreesUnrounded()) {
        leaveOut(segment);
      }
    }
  }

  private void leaveOut(Testable segment) {
    segment
        .table()
        .segments()
        .put(segment.segment().proximal(), segment.segment().withoutVelocity());
    notes.add(
        String.format(
            Locale.ROOT,
            "Row %d: %s m/s is printed and the rounded latencies give %.1f m/s; the printed velocity is left out.",
            segment.segment().row().place().row(),
            segment.velocity().value().stripTrailingZeros().toPlainString(),
            segment.between()));
  }

  private void convert(NerveTable table) {
    Map<Site, Segment> printed = new TreeMap<>(table.segments());
    printed.forEach((site, segment) -> {
      Optional<Measure> distal =
          table
              .distalOf(site)
              .flatMap(below -> Optional.ofNullable(printed.get(below)))
              .flatMap(Segment::distance);
      if (segment.distance().isPresent() && table.distalOf(site).isPresent()) {
        Measure whole = segment.distance().orElseThrow();
        BigDecimal difference =
            whole.value().subtract(distal.map(Measure::value).orElse(whole.value()));
        if (difference.signum() > 0) {
          table
              .segments()
              .put(site, segment.withDistance(new Measure(difference, whole.rounding())));
        } else {
          table.segments().put(site, segment.withoutDistance());
          notes.add(
              "Row %d: the distance cannot be converted and is left out."
                  .formatted(segment.row().place().row()));
        }
      }
    });
  }

  private List<Testable> testable(NerveTable table) {
    return table.segments().values().stream()
        .flatMap(segment -> testable(table, segment).stream())
        .filter(segment -> segment.conductionMilliseconds() != 0)
        .toList();
  }

  private Optional<Testable> testable(NerveTable table, Segment segment) {
    Optional<Site> distal = table.distalOf(segment.proximal());
    if (distal.isEmpty() || segment.distance().isEmpty() || segment.velocity().isEmpty()) {
      return Optional.empty();
    }
    Optional<Measure> distalLatency = latency(table, distal.orElseThrow());
    Optional<Measure> latency = latency(table, segment.proximal());
    if (distalLatency.isEmpty() || latency.isEmpty()) {
      return Optional.empty();
    }
    Optional<Measure> distalDistance =
        Optional.ofNullable(table.segments().get(distal.orElseThrow())).flatMap(Segment::distance);
    return Optional.of(
        new Testable(
            table,
            segment,
            segment.distance().orElseThrow(),
            distalDistance,
            segment.velocity().orElseThrow(),
            distalLatency.orElseThrow(),
            latency.orElseThrow()));
  }

  private Optional<Measure> latency(NerveTable table, Site site) {
    SiteRow row = table.responses().get(site);
    return row == null ? Optional.empty() : measures.of(row, Column.LATENCY);
  }

  private static RanvierInputException contradiction(Testable segment) {
    return new RanvierInputException(
        String.format(
            Locale.ROOT,
            "The printed velocity must agree within 2 m/s with distance and latencies, but the %s at the %s has %s m/s printed and %.1f m/s from %s mm in %s ms",
            segment.table().key().name(),
            segment.segment().proximal().id(),
            segment.velocity().value().stripTrailingZeros().toPlainString(),
            segment.between(),
            segment.distance().value().stripTrailingZeros().toPlainString(),
            segment
                .latency()
                .value()
                .subtract(segment.distalLatency().value())
                .stripTrailingZeros()
                .toPlainString()),
        segment.segment().row().place(),
        "check the unit of the distance and the latencies of both sites");
  }
}
