package org.ranvier.formats.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ranvier.criteria.reading.CriteriaReading;
import org.ranvier.criteria.reading.MimicReading;
import org.ranvier.criteria.reading.Reading;
import org.ranvier.criteria.reading.SegmentReading;

/// Holds a reading against what a reference file expects of it, and says what differs.
final class Expectations {

  private final Map<?, ?> expected;
  private final Reading reading;
  private final List<String> differences = new ArrayList<>();

  private Expectations(Map<?, ?> expected, Reading reading) {
    this.expected = expected;
    this.reading = reading;
  }

  /// @return what differs, empty if nothing does
  static List<String> differences(Map<?, ?> expected, Reading reading) {
    Expectations expectations = new Expectations(expected, reading);
    expectations.criteria();
    expectations.mimics();
    expectations.blocks();
    expectations.velocities();
    return expectations.differences;
  }

  private void criteria() {
    for (Map.Entry<?, ?> set : map(expected, "criteria").entrySet()) {
      CriteriaReading criteria =
          reading.criteria().stream()
              .filter(each -> each.id().equals(set.getKey()))
              .findFirst()
              .orElseThrow();
      Map<?, ?> wanted = (Map<?, ?>) set.getValue();
      check(wanted, "status", set.getKey(), criteria.status().id());
      check(wanted, "category", set.getKey(), criteria.category());
      check(wanted, "best", set.getKey(), criteria.best());
      check(wanted, "worst", set.getKey(), criteria.worst());
      if (list(wanted, "categoryNot").contains(criteria.category())) {
        differences.add(set.getKey() + " must not be " + criteria.category());
      }
    }
  }

  private void mimics() {
    for (Map.Entry<?, ?> wanted : map(expected, "mimics").entrySet()) {
      MimicReading mimic =
          reading.mimics().stream()
              .filter(each -> each.id().equals(wanted.getKey()))
              .findFirst()
              .orElseThrow();
      if (!((List<?>) wanted.getValue()).contains(mimic.standing().id())) {
        differences.add(
            "%s is %s, expected %s (for: %s; against: %s)"
                .formatted(
                    wanted.getKey(),
                    mimic.standing().id(),
                    wanted.getValue(),
                    mimic.favouring(),
                    mimic.against()));
      }
    }
  }

  private void blocks() {
    for (Object each : list(expected, "blocks")) {
      Map<?, ?> block = (Map<?, ?>) each;
      Optional<SegmentReading> segment = segment(block);
      String verdict =
          segment.map(found -> found.under((String) block.get("rule")).id()).orElse("unknown");
      if (!list(block, "verdict").contains(verdict)) {
        differences.add(
            "%s %s %s-%s under %s is %s, expected %s"
                .formatted(
                    block.get("side"),
                    block.get("nerve"),
                    block.get("from"),
                    block.get("to"),
                    block.get("rule"),
                    verdict,
                    block.get("verdict")));
      }
      if (Boolean.TRUE.equals(block.get("provisional"))
          && segment.map(found -> found.provisional().isEmpty()).orElse(true)) {
        differences.add("nothing is provisional about " + block);
      }
    }
  }

  private void velocities() {
    for (Object each : list(expected, "velocities")) {
      Map<?, ?> wanted = (Map<?, ?>) each;
      double velocity = segment(wanted).orElseThrow().velocityMetresPerSecond().orElse(Double.NaN);
      double target = ((Number) wanted.get("metresPerSecond")).doubleValue();
      double tolerance = ((Number) wanted.get("tolerance")).doubleValue();
      if (!(Math.abs(velocity - target) <= tolerance)) {
        differences.add("velocity " + velocity + ", expected " + wanted);
      }
    }
  }

  private Optional<SegmentReading> segment(Map<?, ?> wanted) {
    return reading.segments().stream()
        .filter(segment ->
            segment.nerve().id().equals(wanted.get("nerve"))
                && segment.side().id().equals(wanted.get("side"))
                && segment.from().id().equals(wanted.get("from"))
                && segment.to().id().equals(wanted.get("to")))
        .findFirst();
  }

  private void check(Map<?, ?> wanted, String field, Object set, String value) {
    List<?> allowed = list(wanted, field);
    if (!allowed.isEmpty() && !allowed.contains(value)) {
      differences.add("%s: %s is %s, expected %s".formatted(set, field, value, allowed));
    }
  }

  private static Map<?, ?> map(Map<?, ?> of, String field) {
    return of.get(field) instanceof Map<?, ?> map ? map : Map.of();
  }

  private static List<?> list(Map<?, ?> of, String field) {
    Object value = of.get(field);
    return value == null ? List.of() : value instanceof List<?> list ? list : List.of(value);
  }
}
