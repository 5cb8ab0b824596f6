package org.ranvier.muscle.needle;

import java.util.EnumMap;
import java.util.Map;
import org.ranvier.anatomy.Muscle;
import org.ranvier.reference.Entry;
import org.ranvier.reference.FigureList;
import org.ranvier.reference.ReferenceFile;
import org.ranvier.reference.Term;

/// Figures of needle examination, from a file of the format `ranvier.needle/1`.
final class NeedleModel {

  private static final class Shipped {
    static final NeedleModel MODEL =
        new NeedleModel(ReferenceFile.resource(NeedleModel.class, "needle.yaml"));
  }

  /// The mean unit of a muscle.
  record MeanUnit(double fibres, double territoryMillimetres) {
    static MeanUnit of(Entry entry) {
      entry.allowing("fibres", "territory");
      return new MeanUnit(entry.get("fibres").number(), entry.get("territory").number());
    }
  }

  final FigureList electrode;
  final FigureList fibres;
  final FigureList recruitment;
  final FigureList examination;
  final FigureList spontaneous;
  final FigureList limits;
  private final MeanUnit usual;
  private final Map<Muscle, MeanUnit> muscles = new EnumMap<>(Muscle.class);

  NeedleModel(Entry file) {
    electrode =
        new FigureList(
            file.get("electrode"),
            "core-length",
            "core-points",
            "nearest-fibre",
            "farthest-fibre",
            "sampling",
            "noise");
    fibres =
        new FigureList(
            file.get("fibres"),
            "density",
            "diameter",
            "diameter-spread",
            "speed-slope",
            "speed-offset",
            "arrival-spread",
            "sprout-spread",
            "inner-conductivity",
            "radial-conductivity",
            "axial-conductivity",
            "size-power");
    recruitment =
        new FigureList(
            file.get("recruitment"),
            "threshold-range",
            "slowest",
            "gain",
            "fastest-first",
            "fastest-fall",
            "interval-spread",
            "half-force-rate",
            "force-steepness");
    examination =
        new FigureList(
            file.get("examination"),
            "insertions",
            "low-effort",
            "effort-spread",
            "seen-from",
            "counted-from",
            "sharp-from",
            "duration-from",
            "phase-from",
            "polyphasic-from");
    spontaneous =
        new FigureList(
            file.get("spontaneous"),
            "fibrillation-scale",
            "fibrillation-slow",
            "fibrillation-fast",
            "dead-time",
            "doublets",
            "doublet-interval",
            "active-fibres",
            "active-within",
            "visible-from",
            "rate-spread");
    limits =
        new FigureList(
            file.get("limits"),
            "fastest",
            "places",
            "ratio",
            "amplitude",
            "duration",
            "chronic-days",
            "polyphasic",
            "activity",
            "activity-share",
            "full",
            "single");
    Entry all = file.get("muscles").allowing("source", "verified", "default", "of");
    usual = MeanUnit.of(all.get("default"));
    for (Map.Entry<String, Entry> field : all.get("of").fields().entrySet()) {
      Muscle muscle =
          Term.find(Muscle.class, field.getKey())
              .orElseThrow(() -> field.getValue().mistake("is no muscle"));
      muscles.put(muscle, MeanUnit.of(field.getValue()));
    }
  }

  static NeedleModel shipped() {
    return Shipped.MODEL;
  }

  MeanUnit meanUnit(Muscle muscle) {
    return muscles.getOrDefault(muscle, usual);
  }

  double sampleMilliseconds() {
    return 1 / electrode.value("sampling");
  }
}
