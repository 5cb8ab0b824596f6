package org.ranvier.report.chart;

import java.util.List;
import org.ranvier.report.figure.Svg;

/// Block and loss of each nerve over the years: one band for each nerve, its height the motor axons
/// of the nerve. From below the lost, from above the blocked among the living.
///
/// @param id of the picture on its page
/// @param toYear where the axis ends
public record NerveBands(String id, String title, double toYear, List<Band> bands) {

  private static final double WIDTH = 960;
  private static final double LEFT = 170;
  private static final double RIGHT = 14;
  private static final double HEIGHT = 34;
  private static final double STEP = 44;
  private static final double TOP = 34;
  private static final double FOOT = 42;
  private static final int TICKS = 14;
  private static final String LOST = "#44525c";
  private static final String BLOCKED = "#b4442c";
  private static final String CONDUCTING = "#dcebf1";

  public NerveBands {
    bands = List.copyOf(bands);
  }

  /// One nerve.
  public static final class Band {
    private final String name;
    private final double[] years;
    private final double[] blocked;
    private final double[] lost;

    /// @param blocked share of the living axons, one for each year
    /// @param lost share of all axons, one for each year
    public Band(String name, double[] years, double[] blocked, double[] lost) {
      this.name = name;
      this.years = years.clone();
      this.blocked = blocked.clone();
      this.lost = lost.clone();
    }

    private String said() {
      int last = years.length - 1;
      return "%s: at the end %d %% of the living axons blocked, %d %% lost"
          .formatted(name, Math.round(100 * blocked[last]), Math.round(100 * lost[last]));
    }
  }

  /// @return the whole `svg` element
  public String drawn() {
    double height = TOP + bands.size() * STEP + FOOT;
    Svg svg =
        new Svg(
            id,
            WIDTH,
            height,
            title,
            String.join("; ", bands.stream().map(Band::said).toList()) + ".");
    svg.group("font-size=\"" + Svg.number(Words.SIZE) + "\"");
    drawKey(svg);
    Scale scale = Scale.exact(new Extent(0, toYear), LEFT, WIDTH - RIGHT, TICKS);
    double y = TOP;
    for (Band band : bands) {
      draw(svg, band, scale, y);
      y += STEP;
    }
    AxisLines.drawHorizontal(svg, scale, y);
    svg.text(
        (LEFT + WIDTH - RIGHT) / 2,
        height - 5,
        "text-anchor=\"middle\" fill=\"" + Svg.MUTED + "\"",
        "years since the first symptom");
    return svg.end().drawn();
  }

  private static void drawKey(Svg svg) {
    String[][] keys = {
      {CONDUCTING, "conducting"}, {BLOCKED, "blocked (above)"}, {LOST, "lost (below)"}
    };
    double x = LEFT;
    for (String[] key : keys) {
      svg.rect(x, 4, 22, 13, "fill=\"" + key[0] + "\"");
      svg.text(x + 28, 15, "", key[1]);
      x += 46 + Words.width(key[1]);
    }
  }

  private static void draw(Svg svg, Band band, Scale scale, double top) {
    double bottom = top + HEIGHT;
    svg.text(LEFT - 12, top + HEIGHT / 2 + 4.5, "text-anchor=\"end\"", band.name);
    svg.rect(
        scale.start(), top, scale.end() - scale.start(), HEIGHT, "fill=\"" + CONDUCTING + "\"");
    Polyline lost = new Polyline();
    Polyline blocked = new Polyline();
    double last = scale.at(band.years[band.years.length - 1]);
    lost.to(scale.at(band.years[0]), bottom);
    blocked.to(scale.at(band.years[0]), top);
    for (int i = 0; i < band.years.length; i++) {
      double x = scale.at(band.years[i]);
      lost.to(x, bottom - HEIGHT * band.lost[i]);
      blocked.to(x, top + HEIGHT * band.blocked[i] * (1 - band.lost[i]));
    }
    lost.to(last, bottom);
    blocked.to(last, top);
    svg.path(blocked.area(), "fill=\"" + BLOCKED + "\"");
    svg.path(lost.area(), "fill=\"" + LOST + "\"");
  }
}
