package org.ranvier.study.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// One of several, each with its weight.
///
/// @param options at least one
public record Choice<T>(List<Option<T>> options) {

  /// One that may be chosen.
  ///
  /// @param weight above 0; how often it is chosen in comparison with the others
  public record Option<T>(T value, double weight) {

    public Option {
      if (!(weight > 0 && Double.isFinite(weight))) {
        throw new IllegalArgumentException("A weight must be above 0, but is " + weight);
      }
    }
  }

  public Choice {
    options = List.copyOf(options);
    if (options.isEmpty()) {
      throw new IllegalArgumentException("A choice needs something to choose from");
    }
  }

  /// @return a choice of one
  public static <T> Choice<T> of(T value) {
    return new Choice<>(List.of(new Option<>(value, 1)));
  }

  /// @return one of them
  public T draw(RandomGenerator random) {
    return draw(random, 1).getFirst();
  }

  /// @return so many different ones, at most all there are, in the order in which they were chosen
  public List<T> draw(RandomGenerator random, int count) {
    List<Option<T>> left = new ArrayList<>(options);
    List<T> chosen = new ArrayList<>();
    while (chosen.size() < count && !left.isEmpty()) {
      double all = left.stream().mapToDouble(Option::weight).sum();
      double point = random.nextDouble() * all;
      int place = 0;
      while (place < left.size() - 1 && point >= left.get(place).weight()) {
        point -= left.get(place).weight();
        place++;
      }
      chosen.add(left.remove(place).value());
    }
    return chosen;
  }
}
