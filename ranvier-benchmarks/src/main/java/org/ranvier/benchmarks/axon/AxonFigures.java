package org.ranvier.benchmarks.axon;

import java.util.List;

/// Prints measured figures of the motor axon, from the folder of the project.
///
/// ```
/// java … org.ranvier.benchmarks.axon.AxonFigures speed|quick-speed|scaling|threads|accuracy
/// ```
///
/// Speed and scaling are printed as lines of names and figures between tabs, accuracy as Markdown
/// tables, each after a line `== name`.
public final class AxonFigures {

  private AxonFigures() {}

  /// @param arguments what to measure
  public static void main(String[] arguments) {
    for (String what : arguments) {
      lines(what).forEach(System.out::println);
    }
  }

  private static List<String> lines(String what) {
    return switch (what) {
      case "speed" -> new Speed(new Stopwatch(1500, 15), 3).lines();
      case "quick-speed" -> new Speed(new Stopwatch(400, 5), 1).lines();
      case "scaling" -> new Scaling(new Stopwatch(300, 7)).lines();
      case "threads" -> new Scaling(new Stopwatch(1500, 5)).threadLines();
      case "accuracy" -> new AccuracyTables().lines();
      default ->
          throw new IllegalArgumentException(
              "What to measure must be speed, quick-speed, scaling, threads or accuracy, but is "
                  + what);
    };
  }
}
