package org.ranvier.study;

import java.util.List;
import org.ranvier.anatomy.Movement;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;
import org.ranvier.study.nerve.NerveLesion;

/// What is true of a virtual subject and no examination sees directly.
///
/// @param lesions all of them
/// @param segments of the motor studies, what became of the axons there
/// @param strengths of the movements that were graded, against health
public record Truth(
    List<NerveLesion> lesions, List<Segment> segments, List<MovementStrength> strengths) {

  public Truth {
    lesions = List.copyOf(lesions);
    segments = List.copyOf(segments);
    strengths = List.copyOf(strengths);
  }

  /// The axons of one muscle between two sites of stimulation.
  ///
  /// @param units motor units in health
  /// @param lost share of them whose axons are cut off, anywhere
  /// @param blocked share of the axons that conduct from the distal site and not from the proximal
  ///   one
  /// @param blockedSize share that those have in the distal response's size
  /// @param slowing median over the axons of the time from the proximal to the distal site, against
  ///   health
  /// @param delaySpreadMilliseconds standard deviation between axons of what they are late
  public record Segment(
      Nerve nerve,
      Side side,
      Muscle muscle,
      Site from,
      Site to,
      int units,
      double lost,
      double blocked,
      double blockedSize,
      double slowing,
      double delaySpreadMilliseconds) {}

  /// @param fraction force of the movement at the greatest effort, against health
  public record MovementStrength(Movement movement, Side side, double fraction) {}
}
