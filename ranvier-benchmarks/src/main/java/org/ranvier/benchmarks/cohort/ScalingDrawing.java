package org.ranvier.benchmarks.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Seconds over patient-years, both axes logarithmic, as SVG: filled for the wall's clock, empty
/// for the processors together, one colour for each number of threads.
final class ScalingDrawing {

  private static final int WIDTH = 420;
  private static final int HEIGHT = 300;
  private static final int LEFT = 60;
  private static final int TOP = 20;
  private static final double LEAST_YEARS = 1000;
  private static final double MOST_YEARS = 20_000;
  private static final double LEAST_SECONDS = 1;
  private static final double MOST_SECONDS = 200;
  private static final double TARGET_YEARS = 10_000;
  private static final double TARGET_SECONDS = 60;
  private static final String[] COLOURS = {"#a23b2a", "#2a6f97", "#6a4c93", "#5f7d1e"};

  private final StringBuilder svg = new StringBuilder();
  private final List<Integer> threads = new ArrayList<>();

  ScalingDrawing() {
    svg.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\""
                + " font-size=\"12\" role=\"img\"><title>Time of a study by patient-years and threads</title>"
                + "<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>%n",
            LEFT + WIDTH + 20,
            TOP + HEIGHT + 55));
    for (double years : new double[] {1000, 2000, 5000, 10_000, 20_000}) {
      svg.append(
          String.format(
              Locale.ROOT,
              "<path d=\"M%1$.1f %2$d V%3$d\" stroke=\"#ddd\"/><text x=\"%1$.1f\" y=\"%4$d\""
                  + " text-anchor=\"middle\">%5$.0f</text>%n",
              x(years),
              TOP,
              TOP + HEIGHT,
              TOP + HEIGHT + 16,
              years));
    }
    for (double seconds : new double[] {1, 2, 5, 10, 20, 50, 100, 200}) {
      svg.append(
          String.format(
              Locale.ROOT,
              "<path d=\"M%1$d %2$.1f H%3$d\" stroke=\"#ddd\"/><text x=\"%4$d\" y=\"%5$.1f\""
                  + " text-anchor=\"end\">%6$.0f</text>%n",
              LEFT,
              y(seconds),
              LEFT + WIDTH,
              LEFT - 6,
              y(seconds) + 4,
              seconds));
    }
    svg.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">patient-years</text>"
                + "<text transform=\"translate(16 %d) rotate(-90)\" text-anchor=\"middle\">seconds</text>%n",
            LEFT + WIDTH / 2,
            TOP + HEIGHT + 40,
            TOP + HEIGHT / 2));
    double x = x(TARGET_YEARS);
    double y = y(TARGET_SECONDS);
    svg.append(
        String.format(
            Locale.ROOT,
            "<path d=\"M%.1f %.1f h12 M%.1f %.1f v-6 v12\" stroke=\"#1b1b1b\"/><text x=\"%.1f\""
                + " y=\"%.1f\" text-anchor=\"end\">target, two cores</text>%n",
            x - 6,
            y,
            x,
            y,
            x - 10,
            y - 6));
  }

  void point(double years, double processorSeconds, double wallSeconds, int count) {
    if (!threads.contains(count)) {
      threads.add(count);
      svg.append(
          String.format(
              Locale.ROOT,
              "<text x=\"%d\" y=\"%d\" fill=\"%s\">● %d thread%s</text>%n",
              LEFT + 12,
              TOP + 16 * threads.size(),
              colour(count),
              count,
              count == 1 ? "" : "s"));
    }
    svg.append(
        String.format(
            Locale.ROOT,
            "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4.5\" fill=\"%s\"/>",
            x(years),
            y(wallSeconds),
            colour(count)));
    svg.append(
        String.format(
            Locale.ROOT,
            "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4.5\" fill=\"none\" stroke=\"%s\"/>%n",
            x(years),
            y(processorSeconds),
            colour(count)));
  }

  String svg() {
    return svg + "</svg>\n";
  }

  private String colour(int count) {
    return COLOURS[threads.indexOf(count) % COLOURS.length];
  }

  private static double x(double years) {
    return LEFT + WIDTH * share(years, LEAST_YEARS, MOST_YEARS);
  }

  private static double y(double seconds) {
    return TOP + HEIGHT * (1 - share(seconds, LEAST_SECONDS, MOST_SECONDS));
  }

  private static double share(double value, double least, double most) {
    return Math.log(value / least) / Math.log(most / least);
  }
}
