package org.ranvier.muscle;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.ranvier.random.Streams;

/// The potentials at the skin of the units of one muscle, one for each depth of each part. They are
/// the same for all people; what differs is their size and the velocity of the fibres.
///
/// All are scaled by one factor, so that units of mean size 1 that fire as those of a healthy
/// muscle do after a distal stimulus give a response of 1 for each unit, with electrodes at their
/// usual place and the usual amplifier.
public final class UnitPotentials {

  /// Any other seed gives as good a library; it must only stay the same.
  private static final Streams LIBRARY = Streams.of(1);

  /// Fibres end no further than this beyond the mean of their part, in mm.
  private static final double BEYOND = 30;

  private final double[][] shapes;

  private final FibreTemperature temperature;

  private UnitPotentials(double[][] shapes, FibreTemperature temperature) {
    this.shapes = shapes;
    this.temperature = temperature;
  }

  /// Computes the library of a muscle; this takes some milliseconds.
  ///
  /// @param placement of the active electrode
  public static UnitPotentials of(MuscleModel model, Muscles muscles, Placement placement) {
    VolumeConductor volume = muscles.volume();
    double[][] usual = shapes(model, volume, Placement.USUAL);
    double[][] placed =
        placement.equals(Placement.USUAL) ? usual : shapes(model, volume, placement);
    double[] scales = new double[usual.length];
    for (int i = 0; i < scales.length; i++) {
      // Depth is in a unit's size: between the shapes of one part only the form may differ.
      double peak = Arrays.stream(usual[i]).max().orElseThrow();
      scales[i] = model.parts().get(i / volume.shapes()).size() / peak;
    }
    double[][] scaled = scaled(usual, scales);
    double response = ResponseShape.peak(scaled, model, muscles.rules(), muscles.amplifier());
    for (int i = 0; i < scales.length; i++) {
      scales[i] /= response;
    }
    return new UnitPotentials(scaled(placed, scales), muscles.rules().fibreTemperature());
  }

  /// @return the library with electrodes at their usual place
  public static UnitPotentials of(MuscleModel model, Muscles muscles) {
    return of(model, muscles, Placement.USUAL);
  }

  /// @return how temperature changes the velocity of the fibres
  public FibreTemperature temperature() {
    return temperature;
  }

  /// @return number of shapes
  public int size() {
    return shapes.length;
  }

  /// @param shape from 0, see [MotorUnit#shape()]
  /// @param fibreVelocityMetresPerSecond of the muscle fibres
  /// @return the potential of a unit of size 1, negative upward, from the time at which its fibres
  ///   are excited
  public double[] sampled(
      int shape, double fibreVelocityMetresPerSecond, double intervalMilliseconds, int samples) {
    double[] potential = shapes[shape];
    double perSample = fibreVelocityMetresPerSecond * intervalMilliseconds / LineSource.STEP;
    double[] sampled = new double[samples];
    for (int i = 0; i < samples && i * perSample < potential.length - 1; i++) {
      sampled[i] = between(potential, i * perSample);
    }
    return sampled;
  }

  static double between(double[] values, double place) {
    int before = (int) place;
    double share = place - before;
    return before + 1 < values.length
        ? values[before] + share * (values[before + 1] - values[before])
        : 0;
  }

  private static double[][] shapes(MuscleModel model, VolumeConductor volume, Placement placement) {
    LineSource source = new LineSource(volume);
    double[][] shapes = new double[model.parts().size() * volume.shapes()][];
    for (int i = 0; i < shapes.length; i++) {
      MusclePart part = model.parts().get(i / volume.shapes());
      double depth = part.depthMillimetres((i % volume.shapes() + 0.5) / volume.shapes());
      RandomGenerator random = LIBRARY.with(model.muscle().id()).with(i).generator();
      double lateral = volume.lateral() * (2 * random.nextDouble() - 1);
      double reach = part.halfFibreMillimetres() + BEYOND;
      ElectrodeView view = new ElectrodeView(volume, placement, depth, lateral, reach);
      shapes[i] = unit(part.halfFibreMillimetres(), volume, source, view, random);
    }
    return shapes;
  }

  private static double[] unit(
      double halfFibre,
      VolumeConductor volume,
      LineSource source,
      ElectrodeView view,
      RandomGenerator random) {
    double[] sum = new double[LineSource.length()];
    double zone = volume.zoneDeviation() * random.nextGaussian();
    for (int i = 0; i < volume.bundles(); i++) {
      double endPlate = zone + volume.endPlateDeviation() * random.nextGaussian();
      double end = zone + halfFibre + volume.tendonDeviation() * random.nextGaussian();
      double start = zone - halfFibre + volume.tendonDeviation() * random.nextGaussian();
      double[] potential =
          source.potential(new LineSource.Bundle(endPlate, end - endPlate, endPlate - start), view);
      double speed = 1 + volume.velocityDeviation() * random.nextGaussian();
      for (int j = 0; j < sum.length; j++) {
        sum[j] += between(potential, j * speed) / volume.bundles();
      }
    }
    return sum;
  }

  private static double[][] scaled(double[][] shapes, double[] scales) {
    double[][] scaled = new double[shapes.length][];
    for (int i = 0; i < shapes.length; i++) {
      double scale = scales[i];
      scaled[i] = Arrays.stream(shapes[i]).map(value -> value * scale).toArray();
    }
    return scaled;
  }
}
