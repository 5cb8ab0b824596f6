package org.ranvier.result;

import java.util.List;

/// Something to draw.
public sealed interface Figure {

  /// @return short name for files
  String id();

  /// @return what it shows, in words
  String title();

  /// @return what a reader should see in it
  String caption();

  /// Potential over place and time: an impulse on its way.
  final class SpaceTime implements Figure {
    private final String id;
    private final String title;
    private final String caption;
    private final double[] times;
    private final double[] places;
    private final double[][] millivolts;
    private final List<Span> spans;

    /// @param times ms, one for each row of potentials
    /// @param places mm from the first node, one for each node
    /// @param millivolts by node, then by time
    /// @param spans stretches to be marked, such as a lesion
    public SpaceTime(
        String id,
        String title,
        String caption,
        double[] times,
        double[] places,
        double[][] millivolts,
        List<Span> spans) {
      this.id = id;
      this.title = title;
      this.caption = caption;
      this.times = times.clone();
      this.places = places.clone();
      this.millivolts = millivolts.clone();
      this.spans = List.copyOf(spans);
    }

    @Override
    public String id() {
      return id;
    }

    @Override
    public String title() {
      return title;
    }

    @Override
    public String caption() {
      return caption;
    }

    /// @return ms
    public double[] times() {
      return times.clone();
    }

    /// @return mm from the first node
    public double[] places() {
      return places.clone();
    }

    /// @return mV of a node, one for each time
    public double[] millivolts(int node) {
      return millivolts[node].clone();
    }

    /// @return stretches to be marked
    public List<Span> spans() {
      return spans;
    }
  }

  /// A stretch of the axon.
  ///
  /// @param fromMillimetres from the first node
  /// @param toMillimetres from the first node
  record Span(String name, double fromMillimetres, double toMillimetres) {}

  /// Traces one beneath the other, as on the screen of a machine, all at one gain.
  ///
  /// @param time what the horizontal axis says, with unit
  /// @param rows the first at the top
  record Traces(String id, String title, String caption, String time, List<Row> rows)
      implements Figure {

    public Traces {
      rows = List.copyOf(rows);
    }
  }

  /// A row of a screen.
  ///
  /// @param name what stands beside it
  /// @param pieces of trace, which may lie side by side; none if nothing was recorded
  record Row(String name, List<Piece> pieces) {

    public Row {
      pieces = List.copyOf(pieces);
    }
  }

  /// A piece of a trace.
  final class Piece {
    private final double from;
    private final double interval;
    private final double[] millivolts;

    /// @param from ms on the horizontal axis, of the first sample
    /// @param interval ms between samples, above 0
    /// @param millivolts negative upward as on the screen: a negative peak is a positive number
    public Piece(double from, double interval, double[] millivolts) {
      this.from = from;
      this.interval = interval;
      this.millivolts = millivolts.clone();
    }

    /// @return ms of the first sample
    public double fromMilliseconds() {
      return from;
    }

    /// @return ms between samples
    public double intervalMilliseconds() {
      return interval;
    }

    /// @return one for each sample
    public double[] millivolts() {
      return millivolts.clone();
    }
  }

  /// Curves over one axis.
  ///
  /// @param marks values of the horizontal axis to be marked, such as a threshold
  record Curves(
      String id,
      String title,
      String caption,
      Axis horizontal,
      Axis vertical,
      List<Series> series,
      List<Mark> marks)
      implements Figure {

    public Curves {
      series = List.copyOf(series);
      marks = List.copyOf(marks);
    }
  }

  /// @param label with unit
  /// @param logarithmic whether the scale is
  record Axis(String label, boolean logarithmic) {}

  /// A place on the horizontal axis.
  record Mark(String label, double at) {}

  /// One curve.
  final class Series {
    private final String name;
    private final double[] x;
    private final double[] y;
    private final boolean joined;

    /// @param joined true for a line, false for points
    public Series(String name, double[] x, double[] y, boolean joined) {
      this.name = name;
      this.x = x.clone();
      this.y = y.clone();
      this.joined = joined;
    }

    /// @return what it is
    public String name() {
      return name;
    }

    /// @return horizontal values
    public double[] x() {
      return x.clone();
    }

    /// @return vertical values, NaN where there is none
    public double[] y() {
      return y.clone();
    }

    /// @return true for a line, false for points
    public boolean isJoined() {
      return joined;
    }
  }
}
