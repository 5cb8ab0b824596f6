package org.ranvier.axon.lookup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.ranvier.axon.Axon;
import org.ranvier.axon.Conduction;
import org.ranvier.axon.Lesion;
import org.ranvier.axon.Passage;

/// How far a table's interpolation is from the solver, at places between its own.
///
/// @param places how many were tried
/// @param wrong at how many it says passed instead of blocked, or the other way
/// @param wrongNearBlock how many of these lie within 5 % of the way to the block
/// @param delayErrors absolute errors of the extra delay in ms, rising
/// @param relativeErrors the same as shares of the delay, rising, where it is 0.02 ms or more
public record TableCheck(
    int places,
    int wrong,
    int wrongNearBlock,
    List<Double> delayErrors,
    List<Double> relativeErrors) {

  private static final int BEFORE = 15;
  private static final int BEYOND = 17;
  private static final int MARGIN = 6;

  /// Values are tried up to so far beyond the block.
  private static final double BEYOND_BLOCK = 1.3;

  private static final double NEAR_BLOCK = 0.05;
  private static final double WORTH_A_SHARE_MILLISECONDS = 0.02;

  /// Tries random places.
  public static TableCheck of(ConductionTable table, int places, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Double> delayErrors = new ArrayList<>();
    List<Double> relativeErrors = new ArrayList<>();
    int wrong = 0;
    int wrongNearBlock = 0;
    for (int i = 0; i < places; i++) {
      Place place = Place.random(table, random);
      Through through = place.through(table);
      OptionalDouble truth = place.solved(table.spec());
      if (through.passes() != truth.isPresent()) {
        wrong++;
        wrongNearBlock += Math.abs(place.share - 1) < NEAR_BLOCK ? 1 : 0;
      } else if (truth.isPresent()) {
        double error = Math.abs(through.extraMilliseconds() - truth.getAsDouble());
        delayErrors.add(error);
        if (truth.getAsDouble() >= WORTH_A_SHARE_MILLISECONDS) {
          relativeErrors.add(error / truth.getAsDouble());
        }
      }
    }
    Collections.sort(delayErrors);
    Collections.sort(relativeErrors);
    return new TableCheck(places, wrong, wrongNearBlock, delayErrors, relativeErrors);
  }

  /// @param share 0.5 for the median
  /// @return an error below which that share of `errors` lies
  public static double quantile(List<Double> errors, double share) {
    return errors.isEmpty()
        ? Double.NaN
        : errors.get((int) Math.min(errors.size() - 1L, Math.round(share * (errors.size() - 1))));
  }

  /// One lesion of one axon.
  private record Place(
      TableSpec.Scale scale,
      int count,
      double micrometres,
      double celsius,
      double share,
      double value) {

    static Place random(ConductionTable table, SplittableRandom random) {
      TableSpec spec = table.spec();
      TableSpec.Scale scale = spec.lesions().get(random.nextInt(spec.lesions().size()));
      int count = random.nextInt(spec.counts().getFirst(), spec.counts().getLast() + 1);
      double micrometres = between(spec.fibreMicrometres(), random);
      double celsius = between(spec.celsius(), random);
      double worst = table.worst(scale.kind(), count, micrometres, celsius);
      double share = random.nextDouble(BEYOND_BLOCK);
      double value = scale.value(share, worst);
      double least = Math.min(scale.extreme(), scale.kind().healthy());
      double most = Math.max(scale.extreme(), scale.kind().healthy());
      double within = Math.max(least, Math.min(most, value));
      return new Place(scale, count, micrometres, celsius, share, within);
    }

    private static double between(List<Double> axis, SplittableRandom random) {
      return random.nextDouble(axis.getFirst(), axis.getLast());
    }

    Through through(ConductionTable table) {
      return table.through(scale.kind(), count, value, micrometres, celsius);
    }

    /// Extra delay by the solver, empty if the impulse does not pass.
    OptionalDouble solved(TableSpec spec) {
      Axon healthy = Axon.healthy(micrometres, BEFORE + count + BEYOND).at(celsius);
      Axon ill = healthy.with(Lesion.uniform(scale.kind(), BEFORE, count, value));
      List<Passage> passages = Conduction.of(spec.accuracy()).impulses(List.of(healthy, ill));
      return passages.getLast().passed()
          ? OptionalDouble.of(time(passages.getLast()) - time(passages.getFirst()))
          : OptionalDouble.empty();
    }

    private double time(Passage passage) {
      return passage.arrival(BEFORE + count + MARGIN).orElse(Double.NaN)
          - passage.arrival(BEFORE - MARGIN).orElse(Double.NaN);
    }
  }
}
