package org.ranvier.immune;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/// The lengths of steps that a person's course has needed lately, made once: mostly whole days, and
/// the hours of an infusion.
///
/// @param <T> what a step of a length comes to
final class Steps<T> {

  private static final int MOST = 32;

  private final DoubleFunction<T> maker;
  private final List<Step<T>> made = new ArrayList<>();
  private int oldest;

  private record Step<T>(double days, T step) {}

  Steps(DoubleFunction<T> maker) {
    this.maker = maker;
  }

  T of(double days) {
    for (int i = 0; i < made.size(); i++) {
      Step<T> step = made.get(i);
      if (step.days == days) {
        return step.step;
      }
    }
    T step = maker.apply(days);
    if (made.size() < MOST) {
      made.add(new Step<>(days, step));
    } else {
      made.set(oldest, new Step<>(days, step));
      oldest = (oldest + 1) % MOST;
    }
    return step;
  }
}
