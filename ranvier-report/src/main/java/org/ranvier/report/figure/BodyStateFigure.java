package org.ranvier.report.figure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.SidedNerve;
import org.ranvier.anatomy.Site;
import org.ranvier.patient.lesion.LesionState;
import org.ranvier.patient.story.AxonShares;
import org.ranvier.patient.story.PlaceWords;
import org.ranvier.report.words.AnatomyNames;
import org.ranvier.study.nerve.Where;

/// The person from the front as the nerves truly are on one day: lesions by how much they block, as
/// width and darkness; nerves with lost axons broken up, the more the more are lost.
public final class BodyStateFigure {

  private static final double MARGIN = 130;
  private static final double DASH = 12;

  private static final double LINE = 28;
  private static final double HIGHEST = 70;

  /// Labels stand so far above the ends of nerves, where there is room beside the arm.
  private static final double ABOVE = 230;

  /// Less than this is not drawn.
  private static final double SEEN = 0.02;

  static final String HEALTHY = "stroke=\"#14506b\" stroke-width=\"2.6\"";
  private static final String[] REDS = {"#e3a792", "#d27a5f", "#b94a33", "#9b1c1c", "#6d0f12"};

  private final BodyDrawing body = BodyDrawing.shipped();
  private final Map<SidedNerve, AxonShares> nerves;
  private final List<LesionState> lesions;

  private BodyStateFigure(Map<SidedNerve, AxonShares> nerves, List<LesionState> lesions) {
    this.nerves = nerves;
    this.lesions = lesions;
  }

  /// Draws the body.
  ///
  /// @param id a name unlike that of any other figure on the page
  /// @param when such as `month 18`
  public static String draw(
      String id, String when, Map<SidedNerve, AxonShares> nerves, List<LesionState> lesions) {
    return new BodyStateFigure(nerves, lesions).drawn(id, when);
  }

  private String drawn(String id, String when) {
    double width = body.width() + 2 * MARGIN;
    Svg svg = new Svg(id, width, body.height(), "Nerves on the body, " + when, description());
    svg.text(10, 30, "font-size=\"24\" fill=\"" + Svg.MUTED + "\"", "right");
    svg.text(
        width - 10, 30, "font-size=\"24\" text-anchor=\"end\" fill=\"" + Svg.MUTED + "\"", "left");
    svg.group("transform=\"translate(" + Svg.number(MARGIN) + " 0)\"");
    for (Side side : List.of(Side.RIGHT, Side.LEFT)) {
      svg.group(half(side));
      drawHalf(svg);
      svg.end();
    }
    for (Side side : List.of(Side.RIGHT, Side.LEFT)) {
      svg.group(half(side));
      drawNerves(svg, side);
      svg.end();
    }
    svg.end();
    drawLabels(svg, width);
    return svg.drawn();
  }

  private String half(Side side) {
    return side == Side.LEFT
        ? "transform=\"translate(" + Svg.number(2 * body.middle()) + " 0) scale(-1 1)\""
        : "class=\"right\"";
  }

  private void drawHalf(Svg svg) {
    svg.path(body.outline() + body.shut(), "fill=\"#f1f4f6\"");
    svg.path(body.head(), "fill=\"#f1f4f6\"");
    String line = "fill=\"none\" stroke=\"" + Svg.HAIR + "\" stroke-width=\"1.4\"";
    svg.path(body.outline().substring(0, body.outline().lastIndexOf('L')), line);
    svg.path(body.head().substring(0, body.head().indexOf('L')), line);
  }

  private void drawNerves(Svg svg, Side side) {
    for (Map.Entry<Nerve, NerveCourse> nerve : new EnumMap<>(body.nerves()).entrySet()) {
      AxonShares shares = shares(side, nerve.getKey());
      String tip = said(new SidedNerve(side, nerve.getKey()), shares);
      svg.path(nerve.getValue().path(), "fill=\"none\" " + HEALTHY + gaps(shares.lost()), tip);
    }
    for (LesionState lesion : lesions) {
      if (lesion.where() instanceof Where.Stretch stretch
          && stretch.side() == side
          && lesion.blocked() > SEEN) {
        NerveCourse course = body.nerves().get(stretch.nerve());
        if (course != null) {
          svg.path(
              course.path(distal(stretch), proximal(stretch)),
              "fill=\"none\" stroke-linecap=\"round\" " + stroke(lesion.blocked()),
              "%s: %s %% blocked".formatted(PlaceWords.of(stretch), percent(lesion.blocked())));
        }
      }
    }
  }

  private static Site distal(Where.Stretch it) {
    boolean inOrder = it.to().site().isProximalTo(it.from().site());
    return inOrder ? it.from().site() : it.to().site();
  }

  private static Site proximal(Where.Stretch it) {
    return distal(it) == it.from().site() ? it.to().site() : it.from().site();
  }

  private AxonShares shares(Side side, Nerve nerve) {
    return nerves.getOrDefault(new SidedNerve(side, nerve), new AxonShares(0, 0));
  }

  /// Dashes that are shorter the more axons are lost.
  static String gaps(double lost) {
    if (lost < SEEN) {
      return "";
    }
    return " stroke-dasharray=\"%s %s\""
        .formatted(
            Svg.number(Math.max(0.8, DASH * (1 - lost))), Svg.number(Math.max(1.2, DASH * lost)));
  }

  static String stroke(double blocked) {
    int shade = (int) Math.min(REDS.length - 1, Math.floor(blocked * REDS.length));
    return "stroke=\"%s\" stroke-width=\"%s\"".formatted(REDS[shade], Svg.number(4 + 8 * blocked));
  }

  private void drawLabels(Svg svg, double width) {
    for (Side side : Side.values()) {
      double free = HIGHEST;
      for (Map.Entry<Nerve, NerveCourse> nerve : ordered()) {
        AxonShares shares = shares(side, nerve.getKey());
        if (Math.max(shares.blocked(), shares.lost()) < 0.05) {
          continue;
        }
        NerveCourse.Point end = nerve.getValue().points().get(1);
        double y = Math.max(free, end.y() - ABOVE);
        double x = side == Side.RIGHT ? 6 : width - 6;
        String anchor = side == Side.RIGHT ? "" : "text-anchor=\"end\" ";
        String name = AnatomyNames.shortNerve(side, nerve.getKey()).substring(2);
        String size = anchor + "font-size=\"25\" ";
        svg.text(x, y, size + "font-weight=\"600\"", name);
        svg.text(x, y + LINE, size + "fill=\"#9b1c1c\"", percent(shares.blocked()) + " % blocked");
        svg.text(x, y + 2 * LINE, size, percent(shares.lost()) + " % lost");
        free = y + 3.5 * LINE;
      }
    }
  }

  /// From the shoulder down, so that labels do not cross.
  private List<Map.Entry<Nerve, NerveCourse>> ordered() {
    List<Map.Entry<Nerve, NerveCourse>> all =
        new ArrayList<>(new EnumMap<>(body.nerves()).entrySet());
    all.sort((a, b) -> Double.compare(end(a), end(b)));
    return all;
  }

  private static double end(Map.Entry<Nerve, NerveCourse> nerve) {
    return nerve.getValue().points().getFirst().y();
  }

  private String description() {
    String words =
        nerves.entrySet().stream()
            .filter(each -> Math.max(each.getValue().blocked(), each.getValue().lost()) >= SEEN)
            .map(each -> said(each.getKey(), each.getValue()))
            .sorted()
            .collect(Collectors.joining("; "));
    return words.isEmpty() ? "All nerves are as in health." : words + ".";
  }

  private static String said(SidedNerve nerve, AxonShares shares) {
    return "%s nerve: %s %% of the living motor axons blocked, %s %% lost"
        .formatted(nerve.text(), percent(shares.blocked()), percent(shares.lost()));
  }

  private static String percent(double share) {
    return Long.toString(Math.round(100 * share));
  }
}
