package org.ranvier.criteria.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ranvier.anatomy.Side;
import org.ranvier.criteria.reading.Truth;
import org.ranvier.record.Examination;
import org.ranvier.record.PatientRecord;
import org.ranvier.record.Strength;

/// Asymmetry of weakness by the footnote of the EFNS/PNS 2010 criteria: in a pair of homologous
/// muscles the grades differ by 1 where the weaker side has more than MRC 3, by 2 where it has 3 or
/// less. The text does not say which side's grade picks the rule; the weaker side's does here.
/// Grades 4-, 4 and 4+ count as 4.
public final class Asymmetry {

  private record Pair(Strength left, Strength right) {}

  private final List<Pair> asymmetricPairs = new ArrayList<>();
  private final List<Strength.Target> weakWithoutPair = new ArrayList<>();
  private final List<Strength.Target> symmetricPairs = new ArrayList<>();

  Asymmetry(PatientRecord record) {
    for (Examination examination : record.examinations()) {
      Map<Strength.Target, List<Strength>> targets = new LinkedHashMap<>();
      for (Strength strength : examination.strength()) {
        targets.computeIfAbsent(strength.target(), each -> new ArrayList<>(2)).add(strength);
      }
      targets.forEach(this::add);
    }
  }

  private void add(Strength.Target target, List<Strength> strengths) {
    boolean anyWeak = false;
    for (Strength strength : strengths) {
      anyWeak |= strength.isWeak();
    }
    if (!anyWeak) {
      return;
    }
    Optional<Strength> left = on(Side.LEFT, strengths);
    Optional<Strength> right = on(Side.RIGHT, strengths);
    if (left.isEmpty() || right.isEmpty()) {
      weakWithoutPair.add(target);
      return;
    }
    switch (differ(left.orElseThrow(), right.orElseThrow())) {
      case TRUE -> asymmetricPairs.add(new Pair(left.orElseThrow(), right.orElseThrow()));
      case FALSE -> symmetricPairs.add(target);
      case UNKNOWN -> weakWithoutPair.add(target);
    }
  }

  /// @return whether two grades of a pair differ enough to be called asymmetric
  static Truth differ(Strength one, Strength other) {
    if (one.mrc().isEmpty() || other.mrc().isEmpty()) {
      // Weak against normal differs under either rule: a grade of 3 or less is 2 below 5, 4 is 1
      // below.
      return one.isWeak() != other.isWeak() ? Truth.TRUE : Truth.UNKNOWN;
    }
    int a = one.mrc().orElseThrow().grade();
    int b = other.mrc().orElseThrow().grade();
    int needed = Math.min(a, b) > 3 ? 1 : 2;
    return Truth.of(Math.abs(a - b) >= needed);
  }

  /// @return whether the weakness is asymmetric
  public Truth truth() {
    if (!asymmetricPairs.isEmpty()) {
      return Truth.TRUE;
    }
    return symmetricPairs.isEmpty() || !weakWithoutPair.isEmpty() ? Truth.UNKNOWN : Truth.FALSE;
  }

  /// @return the pairs that decide it, in words
  public String words() {
    if (!asymmetricPairs.isEmpty()) {
      return String.join("; ", asymmetricPairs.stream().map(Asymmetry::words).toList());
    }
    if (!weakWithoutPair.isEmpty()) {
      return "other side not graded: " + String.join(", ", weakWithoutPair());
    }
    return symmetricPairs.isEmpty()
        ? "no weak muscle recorded"
        : "no pair differs enough: "
            + String.join(", ", symmetricPairs.stream().map(Strength.Target::id).toList());
  }

  /// @return the muscles and movements whose other side should be graded
  List<String> weakWithoutPair() {
    return weakWithoutPair.stream().map(Strength.Target::id).toList();
  }

  private static Optional<Strength> on(Side side, List<Strength> strengths) {
    for (Strength strength : strengths) {
      if (strength.side() == side) {
        return Optional.of(strength);
      }
    }
    return Optional.empty();
  }

  private static String words(Pair pair) {
    return pair.left.target().id() + " left " + words(pair.left) + ", right " + words(pair.right);
  }

  private static String words(Strength strength) {
    return strength.mrc().map(grade -> grade.text()).orElse(strength.isWeak() ? "weak" : "normal");
  }
}
