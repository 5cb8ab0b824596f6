package org.ranvier.study.test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ranvier.anatomy.Site;
import org.ranvier.record.trace.MeasuredResponse;
import org.ranvier.record.trace.Sweep;
import org.ranvier.record.trace.TraceMeasurement;
import org.ranvier.reference.FigureList;
import org.ranvier.result.Figure;
import org.ranvier.result.Result;
import org.ranvier.result.Rows;
import org.ranvier.study.body.LimbMuscle;
import org.ranvier.study.body.VirtualBody;
import org.ranvier.study.nerve.Shock;
import org.ranvier.study.protocol.SpecialPlan;

/// Repetitive stimulation: whether the response shrinks along a train.
final class RepetitiveTest {

  private static final double PERCENT = 100;
  private static final String QUESTION = "Does the response shrink when shocks are repeated?";

  private final VirtualBody body;
  private final FigureList figures = SpecialFigures.TRAIN;

  RepetitiveTest(VirtualBody body) {
    this.body = body;
  }

  /// What is measured of one response; NaN where nothing stands out of the noise.
  private record Measured(double amplitude, double area) {

    static Measured of(Sweep sweep) {
      return switch (TraceMeasurement.measure(sweep)) {
        case MeasuredResponse.Nothing _ -> new Measured(Double.NaN, Double.NaN);
        case MeasuredResponse.Present seen ->
            new Measured(
                Rows.orNone(Rounded.thousandths(seen.amplitudeMillivolts())),
                Rows.orNone(Rounded.hundredths(seen.areaMillivoltMilliseconds())));
      };
    }
  }

  Result of(SpecialPlan.RepetitiveStimulation plan) {
    LimbMuscle muscle = body.muscle(plan.muscle(), plan.side());
    Site site = SpecialTests.site(body, muscle, plan.site());
    MuscleElectrodes electrodes = new MotorTest(body).electrodes(muscle, List.of(site));
    Shock shock = Shock.timesLargest(body.subject().settings().stimulusFactor());
    List<Sweep> sweeps =
        new Train(muscle, site, plan.hertz()).after(plan.stimuli(), shock, electrodes);
    List<Measured> measured = sweeps.stream().map(Measured::of).toList();
    return new Result(
        "Repetitive stimulation: " + SpecialTests.nerveAndMuscle(muscle),
        QUESTION,
        List.of(
            new Result.Fact("stimulated at", site.id()),
            new Result.Fact(
                "train",
                String.format(Locale.ROOT, "%d shocks, %.1f Hz", plan.stimuli(), plan.hertz()))),
        List.of(answer(measured)),
        List.of(rows(measured).table()),
        List.of(sideBySide(sweeps)),
        notes(plan));
  }

  private String answer(List<Measured> measured) {
    double first = measured.getFirst().amplitude();
    if (Double.isNaN(first)) {
      return "There is no response to the first shock, so nothing can shrink.";
    }
    int compared = (int) figures.value("compared");
    double later = measured.get(compared - 1).amplitude();
    double fall = Double.isNaN(later) ? PERCENT : fall(first, later);
    boolean decrement = fall >= figures.value("decrement");
    return String.format(
        Locale.ROOT,
        "Response %d is %.1f %% %s than the first: %s (a fall of %.0f %% or more counts).",
        compared,
        Math.abs(fall),
        fall >= 0 ? "smaller" : "larger",
        decrement ? "a decrement" : "no decrement",
        figures.value("decrement"));
  }

  private static double fall(double first, double later) {
    return PERCENT * (first - later) / first;
  }

  private static Rows rows(List<Measured> measured) {
    Rows rows =
        new Rows("responses", "Responses of the train")
            .column("stimulus", "shock", 0)
            .column("amplitudeMillivolts", "amplitude (mV)", 2)
            .column("amplitudeFallPercent", "fall (%)", 1)
            .column("areaMillivoltMilliseconds", "area (mV·ms)", 1)
            .column("areaFallPercent", "fall of area (%)", 1);
    Measured first = measured.getFirst();
    for (int k = 0; k < measured.size(); k++) {
      Measured each = measured.get(k);
      rows.add(
          k + 1,
          each.amplitude,
          fall(first.amplitude, each.amplitude),
          each.area,
          fall(first.area, each.area));
    }
    return rows;
  }

  private Figure sideBySide(List<Sweep> sweeps) {
    double shown = figures.value("shown");
    List<Figure.Piece> pieces = new ArrayList<>();
    for (int k = 0; k < sweeps.size(); k++) {
      pieces.add(TraceRows.piece(sweeps.get(k), k * shown, shown));
    }
    return new Figure.Traces(
        "train",
        "Responses side by side",
        "The first %.0f ms after each shock, one after the other.".formatted(shown),
        "time (ms), %.0f ms of each response".formatted(shown),
        List.of(new Figure.Row("", pieces)));
  }

  private List<String> notes(SpecialPlan.RepetitiveStimulation plan) {
    List<String> notes = new ArrayList<>();
    notes.add(
        "Two things may fail: end-plates of young sprouts, and axons at a lesion that are near to"
            + " failing or still refractory.");
    if (plan.hertz() > figures.value("slow-hertz")) {
      notes.add(
          "End-plates are modelled for slow trains, of %.0f Hz at most; what faster ones add by facilitation is left out."
              .formatted(figures.value("slow-hertz")));
    }
    return notes;
  }
}
