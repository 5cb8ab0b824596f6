package org.ranvier.study.nerve;

import java.util.random.RandomGenerator;
import org.ranvier.random.Streams;

/// The random numbers of one axon at one lesion. They do not depend on how severe the lesion is, so
/// that a worse lesion takes the same axons and some more.
///
/// @param rank place in a random order, from 0 to 1
/// @param place where in the lesion's extent the axon meets it, from 0 to 1
/// @param late place between the earliest and the latest, from 0 to 1
/// @param raised how much its threshold is raised, from 0 to 1
/// @param marginal below the share of marginal axons if it is one
/// @param safety place in the range of safety factors of marginal axons, from 0 to 1
/// @param stump how long its distal stump conducts, from 0 to 1
/// @param severity how far its damage is from the median, in standard deviations
record LesionDraw(
    double rank,
    double place,
    double late,
    double raised,
    double marginal,
    double safety,
    double stump,
    double severity) {

  static LesionDraw of(Streams streams) {
    RandomGenerator random = streams.generator();
    return new LesionDraw(
        random.nextDouble(),
        random.nextDouble(),
        random.nextDouble(),
        random.nextDouble(),
        random.nextDouble(),
        random.nextDouble(),
        random.nextDouble(),
        random.nextGaussian());
  }
}
