package org.ranvier.study.test;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.ranvier.anatomy.Site;
import org.ranvier.reference.ReferenceFile;
import org.ranvier.study.body.LimbMuscle;

/// What a response loses on the way that no dispersion explains. Empirical: it stands for what the
/// model lacks, and never explains a pathological fall.
final class RecordingLoss {

  private static final double FOR_100_MILLIMETRES =
      ReferenceFile.resource(RecordingLoss.class, "recording.yaml")
          .get("loss-for-100-millimetres")
          .get("value")
          .number();

  private RecordingLoss() {}

  /// @param sites of the study; from the most distal one nothing is lost
  /// @return size of each unit in the response from a site, over its healthy size
  static double[] of(LimbMuscle muscle, List<Site> sites, Site site) {
    Site distal = sites.stream().min(Comparator.naturalOrder()).orElseThrow();
    double way = site == distal ? 0 : muscle.nerve().path().distanceMillimetres(distal, site);
    double left = Math.max(0, 1 - FOR_100_MILLIMETRES * way / 100);
    return Arrays.stream(muscle.state().weights()).map(weight -> weight * left).toArray();
  }
}
