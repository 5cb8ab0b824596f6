package org.ranvier.report.chart;

import java.util.List;

/// What a patient's years look like: panels one below the other over one axis of years.
///
/// @param id of the picture on its page; letters, digits and hyphens
/// @param description for those who do not see it
/// @param fromYear where the axis begins
/// @param toYear where the axis ends
/// @param visits moments that are marked on all panels
/// @param treated stretches of time that are shaded on all panels
public record Timeline(
    String id,
    String title,
    String description,
    double fromYear,
    double toYear,
    List<Panel> panels,
    List<Moment> visits,
    List<Span> treated) {

  public Timeline {
    panels = List.copyOf(panels);
    visits = List.copyOf(visits);
    treated = List.copyOf(treated);
  }

  /// @param heading with unit
  /// @param most the axis reaches at least so far up from 0
  public record Panel(String heading, double height, double most, List<Curve> curves) {

    public Panel {
      curves = List.copyOf(curves);
    }
  }

  /// How the values of a curve are joined.
  public enum Kind {
    LINE,
    /// A value holds until the next.
    STEP,
    /// An area down to the axis, as steps.
    BARS,
    POINTS
  }

  /// A curve of a panel.
  public static final class Curve {
    private final String name;
    private final Kind kind;
    private final double[] years;
    private final double[] values;

    /// @param name what stands beside it; empty for none
    /// @param years in their order
    /// @param values one for each year, NaN where there is none
    public Curve(String name, Kind kind, double[] years, double[] values) {
      this.name = name;
      this.kind = kind;
      this.years = years.clone();
      this.values = values.clone();
    }

    public String name() {
      return name;
    }

    Kind kind() {
      return kind;
    }

    double[] years() {
      return years.clone();
    }

    double[] values() {
      return values.clone();
    }
  }

  /// @param label short, such as the number of a visit
  public record Moment(String label, double year) {}

  /// A stretch of time.
  public record Span(double fromYear, double toYear) {}

  /// @return the whole `svg` element
  public String drawn() {
    return new TimelineChart(this).drawn();
  }
}
