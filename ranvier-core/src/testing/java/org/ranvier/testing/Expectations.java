package org.ranvier.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ranvier.criteria.reading.CriteriaReading;
import org.ranvier.criteria.reading.MimicReading;
import org.ranvier.criteria.reading.Reading;
import org.ranvier.criteria.reading.SegmentReading;
import org.ranvier.reference.Entry;

/// Holds a reading against what a reference file expects of it, and says what differs.
public final class Expectations {

  private final Entry expected;
  private final Reading reading;
  private final List<String> differences = new ArrayList<>();

  private Expectations(Entry expected, Reading reading) {
    this.expected = expected;
    this.reading = reading;
  }

  /// @return what differs, empty if nothing does
  public static List<String> differences(Entry expected, Reading reading) {
    Expectations expectations = new Expectations(expected, reading);
    expected.find("criteria").ifPresent(sets -> sets.fields().forEach(expectations::criteria));
    expected.find("mimics").ifPresent(mimics -> mimics.fields().forEach(expectations::mimic));
    expectations.items("blocks").forEach(expectations::block);
    expectations.items("velocities").forEach(expectations::velocity);
    return expectations.differences;
  }

  private void criteria(String set, Entry wanted) {
    CriteriaReading criteria =
        reading.criteria().stream().filter(each -> each.id().equals(set)).findFirst().orElseThrow();
    check(wanted, "status", set, criteria.status().id());
    check(wanted, "category", set, criteria.category());
    check(wanted, "best", set, criteria.best());
    check(wanted, "worst", set, criteria.worst());
    if (wanted.texts("categoryNot").contains(criteria.category())) {
      differences.add(set + " must not be " + criteria.category());
    }
  }

  private void mimic(String disease, Entry wanted) {
    MimicReading mimic =
        reading.mimics().stream()
            .filter(each -> each.id().equals(disease))
            .findFirst()
            .orElseThrow();
    List<String> allowed = wanted.items().stream().map(Entry::text).toList();
    if (!allowed.contains(mimic.standing().id())) {
      differences.add(
          "%s is %s, expected %s (for: %s; against: %s)"
              .formatted(
                  disease, mimic.standing().id(), allowed, mimic.favouring(), mimic.against()));
    }
  }

  private void block(Entry wanted) {
    Optional<SegmentReading> segment = segment(wanted);
    String rule = wanted.get("rule").text();
    String verdict = segment.map(found -> found.under(rule).id()).orElse("unknown");
    if (!wanted.texts("verdict").contains(verdict)) {
      differences.add(
          "%s under %s is %s, expected %s"
              .formatted(place(wanted), rule, verdict, wanted.texts("verdict")));
    }
    boolean askedToConfirm = wanted.find("provisional").map(Entry::truth).orElse(false);
    if (askedToConfirm && segment.map(found -> found.provisional().isEmpty()).orElse(true)) {
      differences.add("nothing is provisional about " + place(wanted));
    }
  }

  private void velocity(Entry wanted) {
    double velocity = segment(wanted).orElseThrow().velocityMetresPerSecond().orElse(Double.NaN);
    double target = wanted.get("metresPerSecond").number();
    if (!(Math.abs(velocity - target) <= wanted.get("tolerance").number())) {
      differences.add(place(wanted) + " has " + velocity + " m/s, expected " + target);
    }
  }

  private Optional<SegmentReading> segment(Entry wanted) {
    return reading.segments().stream()
        .filter(segment ->
            segment.nerve().id().equals(wanted.get("nerve").text())
                && segment.side().id().equals(wanted.get("side").text())
                && segment.from().id().equals(wanted.get("from").text())
                && segment.to().id().equals(wanted.get("to").text()))
        .findFirst();
  }

  private static String place(Entry wanted) {
    return "%s %s %s-%s"
        .formatted(
            wanted.get("side").text(),
            wanted.get("nerve").text(),
            wanted.get("from").text(),
            wanted.get("to").text());
  }

  private void check(Entry wanted, String field, String set, String value) {
    List<String> allowed = wanted.texts(field);
    if (!allowed.isEmpty() && !allowed.contains(value)) {
      differences.add("%s: %s is %s, expected %s".formatted(set, field, value, allowed));
    }
  }

  private List<Entry> items(String field) {
    return expected.find(field).map(Entry::items).orElse(List.of());
  }
}
