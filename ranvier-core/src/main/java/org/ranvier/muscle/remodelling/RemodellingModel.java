package org.ranvier.muscle.remodelling;

import org.ranvier.reference.Entry;
import org.ranvier.reference.FigureList;
import org.ranvier.reference.ReferenceFile;

/// Figures of remodelling, from a file of the format `ranvier.remodelling/1`. Times in days, sizes
/// as shares of the healthy cross-section.
///
/// @param stages through which a denervated fibre goes until it is lost, equally long
/// @param quietDays after which a denervated fibre fibrillates
/// @param mildBelow volume of the muscle below which wasting is seen
record RemodellingModel(
    double wallerianDays,
    double sproutingLimit,
    double sproutingDays,
    double sproutingReach,
    double fibreLossDays,
    int stages,
    double denervatedDays,
    double denervatedSize,
    double silentDays,
    double silentSize,
    double recoveryDays,
    double ripeningDays,
    double youngDelayMilliseconds,
    double ripeDelayMilliseconds,
    double youngFailure,
    double ripeFailure,
    double failurePulses,
    double regrowthLagDays,
    double regrowthMillimetresPerDay,
    int quietDays,
    double mildBelow,
    double moderateBelow,
    double severeBelow) {

  private static final class Shipped {
    static final RemodellingModel MODEL =
        of(ReferenceFile.resource(RemodellingModel.class, "remodelling.yaml"));
  }

  static RemodellingModel shipped() {
    return Shipped.MODEL;
  }

  static RemodellingModel of(Entry file) {
    file.allowing("format", "figures", "atrophy");
    FigureList figures =
        new FigureList(
            file.get("figures"),
            "wallerian-lag",
            "sprouting-limit",
            "sprouting-days",
            "sprouting-reach",
            "fibre-loss-days",
            "fibre-loss-stages",
            "denervated-days",
            "denervated-size",
            "silent-days",
            "silent-size",
            "recovery-days",
            "ripening-days",
            "young-delay",
            "ripe-delay",
            "young-failure",
            "ripe-failure",
            "failure-pulses",
            "regrowth-lag",
            "regrowth-speed",
            "quiet-days");
    Entry atrophy = file.get("atrophy").allowing("source", "verified", "below").get("below");
    atrophy.allowing("mild", "moderate", "severe");
    return new RemodellingModel(
        figures.value("wallerian-lag"),
        figures.value("sprouting-limit"),
        figures.value("sprouting-days"),
        figures.value("sprouting-reach"),
        figures.value("fibre-loss-days"),
        (int) figures.value("fibre-loss-stages"),
        figures.value("denervated-days"),
        figures.value("denervated-size"),
        figures.value("silent-days"),
        figures.value("silent-size"),
        figures.value("recovery-days"),
        figures.value("ripening-days"),
        figures.value("young-delay"),
        figures.value("ripe-delay"),
        figures.value("young-failure"),
        figures.value("ripe-failure"),
        figures.value("failure-pulses"),
        figures.value("regrowth-lag"),
        figures.value("regrowth-speed"),
        (int) figures.value("quiet-days"),
        atrophy.get("mild").number(),
        atrophy.get("moderate").number(),
        atrophy.get("severe").number());
  }

  /// @param volume of all fibres, 1 in health
  /// @return wasting as it is seen
  Atrophy atrophy(double volume) {
    return volume < severeBelow
        ? Atrophy.SEVERE
        : volume < moderateBelow
            ? Atrophy.MODERATE
            : volume < mildBelow ? Atrophy.MILD : Atrophy.NONE;
  }
}
