package org.ranvier.benchmarks.criteria;

import java.util.List;
import java.util.Locale;
import org.ranvier.cohort.statistic.Estimate;

/// Sensitivity of each criteria set by years from onset, and specificity, as SVG. Lines have their
/// 95 % intervals as bars; what is published is a dotted line.
final class YearsDrawing {

  private static final int WIDTH = 300;
  private static final int HEIGHT = 220;
  private static final int LEFT = 46;
  private static final int TOP = 34;
  private static final int GAP_ACROSS = 54;
  private static final int GAP_DOWN = 62;
  private static final int KEY = 50;
  private static final double MOST_YEARS = 11;
  private static final double PERCENT = 100;
  private static final double BESIDE_YEARS = 0.12;
  private static final String DEFINITE = "#a23b2a";
  private static final String PROBABLE = "#2a6f97";
  private static final String TREATED = "#888";
  private static final List<String> OTHERS = List.of("als", "cidp", "multifocal-cidp");
  private static final List<String> COLOURS = List.of("#6a4c93", "#5f7d1e", "#c17c12");

  private final StringBuilder svg = new StringBuilder();
  private final Cohorts cohorts;
  private final List<Published> published;

  /// One part of the figure.
  ///
  /// @param column from 0
  /// @param row from 0
  private record Panel(int column, int row) {

    double x(double years) {
      return LEFT + column * (WIDTH + GAP_ACROSS) + WIDTH * years / MOST_YEARS;
    }

    double y(double percent) {
      return TOP + row * (HEIGHT + GAP_DOWN) + HEIGHT * (1 - percent / PERCENT);
    }
  }

  YearsDrawing(Cohorts cohorts, List<Published> published) {
    this.cohorts = cohorts;
    this.published = published;
  }

  String svg() {
    svg.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\""
                + " font-size=\"12\" role=\"img\"><title>Sensitivity and specificity of criteria for"
                + " multifocal motor neuropathy by years from onset</title>%n<rect width=\"100%%\""
                + " height=\"100%%\" fill=\"#fff\"/>%n",
            LEFT + 2 * WIDTH + GAP_ACROSS + 20,
            TOP + 2 * HEIGHT + GAP_DOWN + 40 + KEY));
    sensitivity(new Panel(0, 0), "EFNS/PNS 2010", Level.EFNS_DEFINITE, Level.EFNS_PROBABLE);
    sensitivity(new Panel(1, 0), "AAEM 2003", Level.AAEM_DEFINITE, Level.AAEM_ANY);
    sensitivity(new Panel(0, 1), "Utrecht 2000", Level.UTRECHT_DEFINITE, Level.UTRECHT_PROBABLE);
    specificity(new Panel(1, 1));
    key();
    return svg.append("</svg>\n").toString();
  }

  private void sensitivity(Panel panel, String set, Level definite, Level probable) {
    frame(panel, set + ": people with MMN who meet it, %");
    Scored mmn = cohorts.of("mmn");
    published(panel, definite, DEFINITE);
    published(panel, probable, PROBABLE);
    Scored treated = cohorts.of("mmn-treated");
    line(panel, TREATED, "", 2 * BESIDE_YEARS, year -> treated.met(definite, "full", year));
    for (int i = 0; i < Scored.STUDIES.size(); i++) {
      String study = Scored.STUDIES.get(i);
      double beside = BESIDE_YEARS * (2 * i - 1);
      String dash = study.equals("full") ? "" : " stroke-dasharray=\"5 4\"";
      line(
          panel, PROBABLE, dash, beside + BESIDE_YEARS / 2, year -> mmn.met(probable, study, year));
      line(
          panel, DEFINITE, dash, beside - BESIDE_YEARS / 2, year -> mmn.met(definite, study, year));
    }
  }

  private void specificity(Panel panel) {
    frame(panel, "EFNS/PNS probable or better: others who do not, %");
    published.stream()
        .filter(each ->
            each.level().equals(Level.EFNS_PROBABLE.id()) && each.people().equals("controls"))
        .forEach(each -> dotted(panel, PERCENT - each.met(), "#1b1b1b"));
    for (int i = 0; i < OTHERS.size(); i++) {
      Scored people = cohorts.of(OTHERS.get(i));
      line(
          panel,
          COLOURS.get(i),
          "",
          BESIDE_YEARS * (i - 1),
          year -> people.notMet(Level.EFNS_PROBABLE, "full", year));
      svg.append(
          String.format(
              Locale.ROOT,
              "<text x=\"%.1f\" y=\"%.1f\" fill=\"%s\">%s</text>%n",
              panel.x(5.4),
              panel.y(36 - 9 * i),
              COLOURS.get(i),
              ScoreTables.PEOPLE.getOrDefault(OTHERS.get(i), OTHERS.get(i))));
    }
  }

  private void frame(Panel panel, String title) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%.1f\" y=\"%.1f\">%s</text>%n",
            panel.x(0),
            panel.y(PERCENT) - 12,
            title));
    for (int percent = 0; percent <= PERCENT; percent += 20) {
      svg.append(
          String.format(
              Locale.ROOT,
              "<path d=\"M%1$.1f %2$.1f H%3$.1f\" stroke=\"#ddd\"/><text x=\"%4$.1f\" y=\"%5$.1f\""
                  + " text-anchor=\"end\">%6$d</text>%n",
              panel.x(0),
              panel.y(percent),
              panel.x(MOST_YEARS),
              panel.x(0) - 6,
              panel.y(percent) + 4,
              percent));
    }
    for (int year : Scored.YEARS) {
      svg.append(
          String.format(
              Locale.ROOT,
              "<path d=\"M%1$.1f %2$.1f V%3$.1f\" stroke=\"#ddd\"/><text x=\"%1$.1f\" y=\"%4$.1f\""
                  + " text-anchor=\"middle\">%5$d</text>%n",
              panel.x(year),
              panel.y(PERCENT),
              panel.y(0),
              panel.y(0) + 16,
              year));
    }
  }

  private void published(Panel panel, Level level, String colour) {
    published.stream()
        .filter(each -> each.level().equals(level.id()) && each.people().equals("mmn"))
        .forEach(each -> dotted(panel, each.met(), colour));
  }

  private void dotted(Panel panel, double percent, String colour) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<path d=\"M%.1f %.1f H%.1f\" stroke=\"%s\" stroke-dasharray=\"1 4\" stroke-width=\"1.6\"/>%n",
            panel.x(0),
            panel.y(percent),
            panel.x(MOST_YEARS),
            colour));
  }

  /// A figure of one visit.
  private interface OfYear {
    Estimate at(int year);
  }

  private void line(Panel panel, String colour, String dash, double beside, OfYear figures) {
    StringBuilder path = new StringBuilder();
    for (int year = 0; year < Scored.YEARS.size(); year++) {
      Estimate figure = figures.at(year);
      if (figure.count() == 0) {
        continue;
      }
      double x = panel.x(Scored.YEARS.get(year) + beside);
      path.append(
          String.format(
              Locale.ROOT, "%s%.1f %.1f", path.isEmpty() ? "M" : "L", x, panel.y(figure.value())));
      svg.append(
          String.format(
              Locale.ROOT,
              "<path d=\"M%1$.1f %2$.1f V%3$.1f\" stroke=\"%4$s\" stroke-opacity=\"0.45\"/>"
                  + "<circle cx=\"%1$.1f\" cy=\"%5$.1f\" r=\"2.5\" fill=\"%4$s\"/>%n",
              x,
              panel.y(figure.low()),
              panel.y(figure.high()),
              colour,
              panel.y(figure.value())));
    }
    svg.append(
        String.format(
            Locale.ROOT,
            "<path fill=\"none\" stroke-width=\"1.8\" stroke=\"%s\"%s d=\"%s\"/>%n",
            colour,
            dash,
            path.toString()));
  }

  private void key() {
    int y = TOP + 2 * HEIGHT + GAP_DOWN + 38;
    svg.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">years from onset</text>%n",
            LEFT + WIDTH + GAP_ACROSS / 2,
            y));
    svg.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%d\" y=\"%d\" fill=\"%s\">definite</text>%n",
            LEFT,
            y + 22,
            DEFINITE));
    svg.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%d\" y=\"%d\" fill=\"%s\">probable or better</text>%n",
            LEFT + 58,
            y + 22,
            PROBABLE));
    svg.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%d\" y=\"%d\" fill=\"%s\">definite under usual care, to Erb</text>%n",
            LEFT + 174,
            y + 22,
            TREATED));
    svg.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%d\" y=\"%d\">line: up to Erb; broken: forearm and lower leg only; dotted:"
                + " published; bars: 95 %% intervals</text>%n",
            LEFT,
            y + 40));
  }
}
