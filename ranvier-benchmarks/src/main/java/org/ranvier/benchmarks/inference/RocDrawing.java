package org.ranvier.benchmarks.inference;

import java.util.List;
import java.util.Locale;

/// Curves of sensitivity against false positives, with points for rules, as SVG.
final class RocDrawing {

  private static final int SIZE = 360;
  private static final int LEFT = 60;
  private static final int TOP = 20;
  private static final String[] COLOURS = {"#a23b2a", "#2a6f97", "#6a4c93", "#5f7d1e"};

  private final StringBuilder svg = new StringBuilder();

  static String of(Roc whole, Roc amplitude, List<String> names, List<Roc> rules) {
    RocDrawing drawing = new RocDrawing();
    drawing.frame();
    drawing.line(whole, "#1b1b1b", "");
    drawing.line(amplitude, "#1b1b1b", " stroke-dasharray=\"5 4\"");
    drawing.key(0, "#1b1b1b", "estimate, all measures (line)");
    drawing.key(1, "#1b1b1b", "estimate, amplitude alone (broken line)");
    for (int i = 0; i < names.size(); i++) {
      String colour = COLOURS[i % COLOURS.length];
      List<Roc.Point> points = rules.get(i).points();
      for (Roc.Point point : points.subList(1, points.size() - 1)) {
        drawing.svg.append(
            String.format(
                Locale.ROOT,
                "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4.5\" fill=\"%s\"/>%n",
                x(point),
                y(point),
                colour));
      }
      drawing.key(i + 2, colour, names.get(i));
    }
    return drawing.svg.append("</svg>\n").toString();
  }

  private void frame() {
    svg.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\""
                + " font-size=\"12\" role=\"img\"><title>At least 20 %% of axons blocked: estimates"
                + " and published rules</title>%n<rect width=\"100%%\" height=\"100%%\""
                + " fill=\"#fff\"/>%n",
            LEFT + SIZE + 20,
            TOP + SIZE + 55));
    for (int tick = 0; tick <= 5; tick++) {
      double place = tick / 5.0;
      svg.append(
          String.format(
              Locale.ROOT,
              "<path d=\"M%1$.1f %2$d V%3$d M%4$d %5$.1f H%6$d\" stroke=\"#ddd\"/>"
                  + "<text x=\"%1$.1f\" y=\"%7$d\" text-anchor=\"middle\">%8$d</text>"
                  + "<text x=\"%9$d\" y=\"%10$.1f\" text-anchor=\"end\">%8$d</text>%n",
              LEFT + SIZE * place,
              TOP,
              TOP + SIZE,
              LEFT,
              TOP + SIZE * (1 - place),
              LEFT + SIZE,
              TOP + SIZE + 16,
              20 * tick,
              LEFT - 6,
              TOP + SIZE * (1 - place) + 4));
    }
    svg.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">called blocked, of segments with fewer"
                + " than 20 %% of axons blocked (%%)</text>%n"
                + "<text transform=\"translate(16 %d) rotate(-90)\" text-anchor=\"middle\">called"
                + " blocked, of those with more (%%)</text>%n",
            LEFT + SIZE / 2,
            TOP + SIZE + 38,
            TOP + SIZE / 2));
  }

  private void line(Roc roc, String colour, String dash) {
    svg.append("<path fill=\"none\" stroke-width=\"1.8\" stroke=\"").append(colour).append('"');
    svg.append(dash).append(" d=\"");
    for (Roc.Point point : roc.points()) {
      svg.append(
          String.format(
              Locale.ROOT,
              "%s%.1f %.1f",
              point.falsePositives() == 0 && point.sensitivity() == 0 ? "M" : "L",
              x(point),
              y(point)));
    }
    svg.append("\"/>\n");
  }

  private void key(int row, String colour, String text) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%d\" y=\"%d\" fill=\"%s\">%s</text>%n",
            LEFT + 120,
            TOP + 230 + 18 * row,
            colour,
            text));
  }

  private static double x(Roc.Point point) {
    return LEFT + SIZE * point.falsePositives();
  }

  private static double y(Roc.Point point) {
    return TOP + SIZE * (1 - point.sensitivity());
  }
}
