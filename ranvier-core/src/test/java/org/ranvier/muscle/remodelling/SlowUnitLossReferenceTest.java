package org.ranvier.muscle.remodelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.ranvier.anatomy.Muscle;
import org.ranvier.muscle.MotorPool;
import org.ranvier.muscle.force.ForceFraction;
import org.ranvier.muscle.force.PlainPool;

/// Calibration: slow loss is made good until most units are gone.
class SlowUnitLossReferenceTest {

  private static final double DAYS = 1095;
  private static final int PEOPLE = 20;
  private static final int UNITS = 120;

  @ParameterizedTest
  @CsvFileSource(files = "../reference/muscle/slow-unit-loss.csv", useHeadersInDisplayName = true)
  void force_lasts_until_most_units_are_lost(double lostUnits, double least, double greatest) {
    double deficit =
        IntStream.range(0, PEOPLE).mapToDouble(i -> deficit(lostUnits, i)).average().orElseThrow();
    assertThat(deficit).isBetween(least, greatest);
  }

  private static double deficit(double lostUnits, int person) {
    MotorPool pool = PlainPool.of(Muscle.TA, UNITS, 45);
    List<Integer> order = new ArrayList<>(IntStream.range(0, UNITS).boxed().toList());
    Collections.shuffle(order, new Random(person));
    UnitCourse[] courses = new UnitCourse[UNITS];
    Arrays.fill(courses, UnitCourse.HEALTHY);
    boolean[] driven = new boolean[UNITS];
    Arrays.fill(driven, true);
    int lost = (int) (lostUnits * UNITS);
    for (int i = 0; i < lost; i++) {
      courses[order.get(i)] = UnitCourse.lost(DAYS * (1 - (i + 0.5) / lost));
      driven[order.get(i)] = false;
    }
    MuscleState state = Remodelling.shipped().after(pool, List.of(courses));
    return 1 - ForceFraction.of(pool, driven, state);
  }
}
