package org.ranvier.inference;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ranvier.record.MotorStudy;

/// How good the estimates of a library are, told by simulated segments that it does not hold.
public final class LibraryCheck {

  /// What a study gives besides the amplitude.
  public enum Given {
    /// Area, duration and velocity.
    ALL,
    /// Velocity alone.
    VELOCITY,
    /// Nothing.
    NOTHING;

    SegmentFeatures of(SegmentFeatures features) {
      SegmentFeatures all = features.without(Feature.SLOWING_AT_USUAL_LENGTH);
      SegmentFeatures few =
          all.without(Feature.AREA_KEPT, Feature.DURATION_RATIO, Feature.DISTAL_DURATION);
      return switch (this) {
        case ALL -> all;
        case VELOCITY -> few;
        case NOTHING -> few.without(Feature.SLOWING);
      };
    }
  }

  /// One segment of which the truth is known.
  ///
  /// @param study as a record would hold it
  /// @param blocked the true share of blocked axons
  /// @param ranks for each kind of damage the probability that the estimate gives to less than the
  ///   truth
  /// @param atLeast estimated probability that no fewer than a share of the axons are blocked
  /// @param told whether the library covers the segment
  public record Segment(
      MotorStudy study,
      double blocked,
      Map<Damage, Double> ranks,
      double atLeast,
      double dispersionAlone,
      boolean told) {}

  private LibraryCheck() {}

  /// @param count how many segments are drawn; those without a distal response fall out
  /// @param seed other than that of the library
  /// @param share of blocked axons that is asked for
  public static List<Segment> of(
      SegmentLibrary library,
      Circumstances circumstances,
      Given given,
      int count,
      long seed,
      double share,
      int threads) {
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      NerveSegmentSimulator simulator =
          LibraryMaker.shipped().simulator(pool, Thread::onSpinWait, circumstances);
      SegmentInference inference = new SegmentInference(library);
      List<Callable<Segment>> tasks = new ArrayList<>();
      for (VirtualSegment segment : LibraryMaker.segments(simulator, seed, 0, count)) {
        tasks.add(() -> checked(segment, given.of(segment.features()), inference, share));
      }
      List<Segment> checked = new ArrayList<>();
      for (Future<Segment> future : pool.invokeAll(tasks)) {
        checked.add(future.get());
      }
      return checked;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while checking a library", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("A segment could not be checked", e);
    }
  }

  private static Segment checked(
      VirtualSegment segment, SegmentFeatures known, SegmentInference inference, double share) {
    Map<Damage, Double> ranks = new EnumMap<>(Damage.class);
    for (Damage damage : Damage.values()) {
      ranks.put(damage, inference.posterior(known, damage).below(segment.of(damage)));
    }
    Posterior blocked = inference.posterior(known, Damage.BLOCKED);
    SegmentEstimate estimate = inference.estimate(known);
    return new Segment(
        segment.readings().study(),
        segment.blocked(),
        ranks,
        1 - blocked.below(share),
        estimate.axons().map(AxonEstimate::dispersionAloneProbability).orElse(Double.NaN),
        estimate.axons().isPresent());
  }
}
