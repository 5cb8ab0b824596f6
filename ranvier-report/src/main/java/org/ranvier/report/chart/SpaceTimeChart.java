package org.ranvier.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.ranvier.report.figure.Svg;
import org.ranvier.report.words.Decimal;
import org.ranvier.result.Figure;

/// An impulse on its way: a trace for each node at its place, time downwards.
///
/// Stacked traces with filled peaks, as seismologists plot them, rather than an intensity raster:
/// in black and white the filled peaks form a band whose slope is the velocity and whose end is the
/// block, and yet each trace keeps the shape that a neurophysiologist reads. Grey levels would show
/// neither the height of a potential nor, printed, where it falls short of an impulse.
final class SpaceTimeChart {

  private static final double LEFT = 50;
  private static final double EDGE = 8;
  private static final double PLOT = 300;
  private static final String BAND = "class=\"span\" fill=\"#f0c36d\" fill-opacity=\"0.35\"";

  private final Figure.SpaceTime figure;
  private final Potentials potentials;
  private final int last;
  private final List<Arrest> arrests;

  SpaceTimeChart(Figure.SpaceTime figure) {
    this.figure = figure;
    this.potentials = new Potentials(figure);
    this.last = potentials.lastOfInterest();
    this.arrests = Arrest.of(potentials);
  }

  String drawn(String id) {
    int among = arrests.isEmpty() ? 0 : arrests.getLast().node();
    double room = ConductFigure.WIDTH - LEFT - EDGE;
    NodeTraces traces = new NodeTraces(potentials, last, among, room - 20);
    double reach = NodeTraces.reach(room - 20, traces.nodes().size());
    Scale across =
        Scale.exact(
            Extent.NONE.with(figure.places()), LEFT + 4, ConductFigure.WIDTH - EDGE - reach, 7);
    TopLabels labels = new TopLabels(labels(across));
    NodeNumbers numbers = new NodeNumbers(potentials, across);
    double top = labels.height() + 44;
    double bottom = top + PLOT;
    Scale down =
        Scale.exact(new Extent(potentials.time(0), potentials.time(last)), top + 4, bottom, 8);
    ChartNotes notes = new ChartNotes(notes(traces));

    double key = bottom + 44;
    Svg svg = new Svg(id, ConductFigure.WIDTH, key + 24 + notes.height(), figure.title(), said());
    svg.group("font-size=\"" + Svg.number(Words.SIZE) + "\"");
    drawBands(svg, across, top, bottom);
    labels.draw(svg, top - 40, bottom);
    numbers.draw(svg, top - 20);
    traces.draw(svg, across, down, reach);
    AxisLines.drawVertical(svg, down, LEFT - 4, LEFT - 4);
    AxisLines.drawHorizontal(svg, across, bottom + 2);
    svg.text(LEFT - 12, bottom + 20, "font-weight=\"600\" text-anchor=\"end\"", "ms");
    svg.text(
        (across.start() + across.end()) / 2,
        bottom + 37,
        "font-weight=\"600\" text-anchor=\"middle\"",
        "place (mm from the first node)");
    for (Arrest arrest : arrests) {
      ArrestMark.draw(svg, arrest, potentials, across, down, reach);
    }
    TraceKey.draw(svg, potentials, reach, LEFT, key + 14);
    notes.draw(svg, key + 24);
    return svg.end().drawn();
  }

  private List<TopLabels.Wanted> labels(Scale across) {
    return figure.spans().stream()
        .map(span -> new TopLabels.Wanted(span.name(), from(span, across), to(span, across)))
        .toList();
  }

  private void drawBands(Svg svg, Scale across, double top, double bottom) {
    for (Figure.Span span : figure.spans()) {
      double from = from(span, across);
      svg.rect(from, top, to(span, across) - from, bottom - top, BAND);
    }
  }

  /// A span of a single node is still a stretch that can be seen.
  private static double from(Figure.Span span, Scale across) {
    return across.at(Math.min(span.fromMillimetres(), span.toMillimetres())) - 3;
  }

  private static double to(Figure.Span span, Scale across) {
    return across.at(Math.max(span.fromMillimetres(), span.toMillimetres())) + 3;
  }

  private List<String> notes(NodeTraces traces) {
    List<String> notes = new ArrayList<>();
    if (traces.every() > 1) {
      notes.add("Every %s node is drawn.".formatted(nth(traces.every())));
    }
    if (last < potentials.samples() - 1) {
      notes.add(
          "Recorded to %s ms; after %s ms no potential is more than %s mV from its last."
              .formatted(
                  Decimal.plain(potentials.time(potentials.samples() - 1), 2),
                  Decimal.plain(potentials.time(last), 2),
                  Decimal.plain(Math.ceil(potentials.unseenMillivolts()), 0)));
    }
    for (Arrest arrest : arrests) {
      if (!arrest.certain()) {
        notes.add(
            "The recording ends while the impulse may still be on its way beyond node %d."
                .formatted(arrest.node()));
      }
    }
    return notes;
  }

  private static String nth(int number) {
    return number == 2 ? "2nd" : number == 3 ? "3rd" : number + "th";
  }

  private String said() {
    StringBuilder said = new StringBuilder(figure.caption().strip());
    said.append(said.isEmpty() ? "" : " ");
    said.append(
        "Potentials of %d nodes over %s mm and %s ms."
            .formatted(
                potentials.nodes(),
                Decimal.plain(potentials.place(potentials.nodes() - 1) - potentials.place(0), 1),
                Decimal.plain(potentials.time(potentials.samples() - 1), 2)));
    for (Figure.Span span : figure.spans()) {
      said.append(
          " %s from %s to %s mm."
              .formatted(
                  span.name(),
                  Decimal.plain(span.fromMillimetres(), 1),
                  Decimal.plain(span.toMillimetres(), 1)));
    }
    for (Arrest arrest : arrests) {
      said.append(arrest.certain() ? " The impulse stops at node " : " Last seen at node ");
      said.append(arrest.node()).append('.');
    }
    return said.toString();
  }
}
