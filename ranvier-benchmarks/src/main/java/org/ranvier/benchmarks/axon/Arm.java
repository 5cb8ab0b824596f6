package org.ranvier.benchmarks.axon;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.ranvier.axon.Axon;
import org.ranvier.axon.Lesion;
import org.ranvier.axon.LesionKind;

/// Six nerves of 300 axons, 60 cm long, each stimulated at four sites: one impulse for each axon
/// and site. Diameters are spread evenly from 8 to 13 µm, in no order.
///
/// @param ill whether every axon has lost sodium channels and myelin, in its own way, over ten
///   nodes
record Arm(boolean ill) {

  private static final int NERVES = 6;
  private static final int AXONS_OF_A_NERVE = 300;
  private static final double LENGTH_MICROMETRES = 600_000;

  /// How far from the muscle, in parts of the length; 60 % in the mean.
  private static final double[] SITES = {0.25, 0.45, 0.75, 0.95};

  private static final double THINNEST_MICROMETRES = 8;
  private static final double THICKEST_MICROMETRES = 13;
  private static final int ILL_NODES = 10;

  List<Axon> axons() {
    SplittableRandom random = new SplittableRandom(1);
    List<Axon> axons = new ArrayList<>();
    for (int nerve = 0; nerve < NERVES; nerve++) {
      double[] fibres =
          random.doubles(AXONS_OF_A_NERVE, THINNEST_MICROMETRES, THICKEST_MICROMETRES).toArray();
      for (double site : SITES) {
        for (double fibre : fibres) {
          double spacing = Axon.healthy(fibre, 3).geometry().spacingMicrometres();
          Axon axon =
              Axon.healthy(fibre, (int) Math.round(site * LENGTH_MICROMETRES / spacing) + 1);
          axons.add(ill ? axon.with(lesions(random, axon.nodes())) : axon);
        }
      }
    }
    return axons;
  }

  private static List<Lesion> lesions(SplittableRandom random, int nodes) {
    int first = nodes / 2;
    return List.of(
        Lesion.graded(
            LesionKind.SODIUM_CHANNELS, first, random.doubles(ILL_NODES, 0.1, 1).toArray()),
        Lesion.graded(LesionKind.MYELIN, first, random.doubles(ILL_NODES, 0.05, 1).toArray()));
  }
}
