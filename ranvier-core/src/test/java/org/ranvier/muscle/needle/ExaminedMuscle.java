package org.ranvier.muscle.needle;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.ranvier.anatomy.Muscle;
import org.ranvier.muscle.MotorPool;
import org.ranvier.muscle.force.PlainPool;
import org.ranvier.muscle.remodelling.MuscleState;
import org.ranvier.muscle.remodelling.Remodelling;
import org.ranvier.muscle.remodelling.UnitCourse;
import org.ranvier.random.Streams;

/// A tibialis anterior of which some units, drawn at random, are blocked or lost.
final class ExaminedMuscle {

  private static final int UNITS = 150;

  final MotorPool pool = PlainPool.of(Muscle.TA, UNITS, 45);
  final double[] driven = new double[UNITS];
  final UnitCourse[] courses = new UnitCourse[UNITS];
  final Streams streams;

  ExaminedMuscle(long seed) {
    streams = Streams.of(seed).with("needle test");
    Arrays.fill(driven, 1);
    Arrays.fill(courses, UnitCourse.HEALTHY);
  }

  ExaminedMuscle with(double share, UnitCourse course) {
    RandomGenerator random = streams.with("units").generator();
    for (int i : IntStream.range(0, UNITS).toArray()) {
      if (random.nextDouble() < share) {
        driven[i] = 0;
        courses[i] = course;
      }
    }
    return this;
  }

  MuscleState state() {
    return Remodelling.shipped().after(pool, List.of(courses));
  }

  NeedleExamination examination() {
    return examination(new double[UNITS]);
  }

  NeedleExamination examination(double[] ectopicPerMinute) {
    return new NeedleExamination(pool, state(), driven, ectopicPerMinute, streams);
  }

  NeedleFindings findings() {
    return examination().findings();
  }
}
