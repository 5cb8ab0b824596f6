package org.ranvier.report.chart;

import org.ranvier.report.figure.Svg;
import org.ranvier.report.words.Decimal;

/// Marks where an impulse stopped: a bar across its way, with words where nothing happens any more.
final class ArrestMark {

  private static final double HALF = 42;
  private static final String BAR =
      "class=\"arrest\" stroke=\"#9b1c1c\" stroke-width=\"4.5\" stroke-linecap=\"butt\"";
  private static final String WORDS = "fill=\"#9b1c1c\"";
  private static final String PAPER = "fill=\"#fff\" fill-opacity=\"0.85\" rx=\"3\"";

  private ArrestMark() {}

  static void draw(
      Svg svg, Arrest arrest, Potentials potentials, Scale across, Scale down, double reach) {
    if (!arrest.certain()) {
      return;
    }
    double place = potentials.place(arrest.node());
    double y = down.at(potentials.time(arrest.sample()));
    boolean onwards = arrest.step() > 0;
    double x = across.at(place) + (onwards ? potentials.share(arrest.node()) * reach + 4 : -5);
    double high = Math.max(y - HALF, down.start());
    double low = Math.min(y + HALF, down.end());
    svg.line(x, high, x, low, BAR);
    String where = "node " + arrest.node() + ", " + Decimal.fixed(place, 1) + " mm";
    double width = Math.max(Words.width("stops here") * Words.BOLD, Words.width(where));
    boolean right = onwards ? x + 8 + width < ConductFigure.WIDTH : x - 8 - width < across.start();
    // Words stand beyond the bar and above the time of arrival, where nothing has happened yet;
    // where there is no room, below the bar, where the impulse is over.
    double at = right ? x + 8 : x - 8;
    double first = high + 12;
    if (right != onwards) {
      at = onwards ? Math.min(x + width / 2, ConductFigure.WIDTH - 4) : across.start();
      first = Math.min(low + 18, down.end() - Words.LINE - 5);
    }
    String anchor = right ? "" : " text-anchor=\"end\"";
    svg.rect(right ? at - 3 : at + 3 - width, first - 13, width, 2 * Words.LINE + 3, PAPER);
    svg.text(at, first, WORDS + " font-weight=\"700\"" + anchor, "stops here");
    svg.text(at, first + Words.LINE, WORDS + anchor, where);
  }
}
