package org.ranvier.benchmarks.axon;

import static org.ranvier.benchmarks.axon.MarkdownTable.deviation;
import static org.ranvier.benchmarks.axon.MarkdownTable.digits;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ranvier.axon.Accuracy;
import org.ranvier.axon.Activity;
import org.ranvier.axon.Axon;
import org.ranvier.axon.AxonModel;
import org.ranvier.axon.Conduction;
import org.ranvier.axon.Stimulus;
import org.ranvier.axon.Watch;

/// The action potential of a node and what follows it.
final class ShapeErrors {

  private static final int NODES = 41;
  private static final int WATCHED = 20;
  private static final double PASSING_MILLISECONDS = 4;
  private static final int FEW_NODES = 21;
  private static final double AFTERWARDS_MILLISECONDS = 100;

  /// Gaines' axon needs so much more current than MRG's.
  private static final double GAINES_STRENGTH = 1.45;

  MarkdownTable table() {
    MarkdownTable table =
        new MarkdownTable(
            "action potential",
            "model",
            "µm",
            "what",
            "reference",
            "standard",
            "fine",
            "standard against reference");
    for (ReferenceRow row : ReferenceRow.read("action-potential.csv")) {
      Map<String, Double> standard = figures(row, Accuracy.STANDARD);
      Map<String, Double> fine = figures(row, Accuracy.FINE);
      standard.forEach((what, value) ->
          table.row(
              row.text("model"),
              row.text("fibreMicrometres"),
              what,
              digits(row.number(what)),
              digits(value),
              digits(fine.getOrDefault(what, Double.NaN)),
              deviation(value, row.number(what), 2)));
    }
    return table;
  }

  private static Map<String, Double> figures(ReferenceRow row, Accuracy accuracy) {
    Map<String, Double> figures = new LinkedHashMap<>();
    Conduction conduction = Conduction.of(accuracy);
    Axon axon = row.healthyAxon(NODES);
    Activity passing =
        conduction.activity(
            axon,
            List.of(Stimulus.ofFirstNode(axon.fibreMicrometres())),
            PASSING_MILLISECONDS,
            new Watch(List.of(WATCHED), accuracy.stepMilliseconds()));
    Trace trace = new Trace(passing.times(), passing.potentials(0));
    double rest = trace.at(0);
    double amplitude = trace.peak() - rest;
    figures.put("restMillivolts", rest);
    figures.put("peakMillivolts", trace.peak());
    figures.put("amplitudeMillivolts", amplitude);
    figures.put(
        "halfWidthMilliseconds",
        trace.lastFall(rest + amplitude / 2) - trace.firstRise(rest + amplitude / 2));
    figures.put(
        "riseMilliseconds",
        trace.firstRise(rest + 0.9 * amplitude) - trace.firstRise(rest + 0.1 * amplitude));
    figures.put("steepestVoltsPerSecond", trace.steepest());

    Trace after = afterShock(row, conduction, accuracy);
    double top = after.peakTime();
    for (int milliseconds : List.of(1, 2, 5, 10)) {
      figures.put("after" + milliseconds + "Millivolts", after.at(top + milliseconds) - rest);
    }
    double deepest = after.deepestTime(top + 1);
    figures.put("deepestMillivolts", after.at(deepest) - rest);
    figures.put("deepestAtMilliseconds", deepest - top);
    return figures;
  }

  private static Trace afterShock(ReferenceRow row, Conduction conduction, Accuracy accuracy) {
    Axon axon = row.healthyAxon(FEW_NODES);
    double strength = axon.model() == AxonModel.gaines2018() ? GAINES_STRENGTH : 1;
    Stimulus usual = Stimulus.ofFirstNode(axon.fibreMicrometres());
    int middle = FEW_NODES / 2;
    Activity activity =
        conduction.activity(
            axon,
            List.of(
                new Stimulus(
                    middle, 0, usual.durationMilliseconds(), usual.nanoamperes() * strength)),
            AFTERWARDS_MILLISECONDS,
            new Watch(List.of(middle), accuracy.stepMilliseconds()));
    return new Trace(activity.times(), activity.potentials(0));
  }
}
