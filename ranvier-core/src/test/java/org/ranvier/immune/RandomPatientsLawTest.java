package org.ranvier.immune;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.ranvier.random.Streams;
import org.ranvier.record.Agent;
import org.ranvier.record.Route;

/// No state leaves its range, whoever is given whatever.
class RandomPatientsLawTest {

  private static final int PATIENTS = 10_000;
  private static final int DAYS = 200;

  @Test
  void no_state_of_ten_thousand_patients_leaves_its_range() {
    for (int seed = 0; seed < PATIENTS; seed++) {
      ImmuneTraits traits = People.person(seed);
      ImmuneCourse course = People.course(traits, schedule(seed));
      double blocked = 0.5;
      double before = blocked;
      for (int day = 0; day < DAYS; day++) {
        course.nextDay();
        before = BlockCourse.nextDay(before, 0.3 * course.drive(), 0.06);
        blocked = course.blockedNow(blocked, 0.3, 0.06);
        if (!inRange(course, traits) || outside(blocked, 0, 1) || outside(before, 0, 1)) {
          assertThat(course.immunoglobulinGramsPerLitre())
              .as(
                  "seed %d day %d: IgG %s inhibition %s complement inhibition %s antibody %s drive %s block %s %s",
                  seed,
                  day,
                  course.immunoglobulinGramsPerLitre(),
                  course.inhibition(),
                  course.complementInhibition(),
                  course.antibody(),
                  course.drive(),
                  blocked,
                  before)
              .isNaN();
        }
      }
    }
  }

  private static boolean inRange(ImmuneCourse course, ImmuneTraits traits) {
    // Corticosteroid and exchange may each drive harder.
    double hardest =
        traits.untreatedDrive()
            * (1 + traits.answer(Agent.CORTICOSTEROID).driveChange())
            * (1 + traits.answer(Agent.PLASMA_EXCHANGE).driveChange());
    return !(outside(course.immunoglobulinGramsPerLitre(), 0, 500)
        || course.immunoglobulinGramsPerLitre() == 0
        || outside(course.inhibition(), 0, traits.inhibitionMost())
        || outside(course.complementInhibition(), 0, 1)
        || outside(course.antibody(), 0, traits.antibody())
        || outside(course.complement(), 0, traits.complement())
        || outside(course.drive(), 0, hardest * (1 + 1e-12))
        || course.balance().heldGrams() <= 0);
  }

  /// @return whether a value is no number, too small or too great
  private static boolean outside(double value, double least, double most) {
    return !(value >= least && value <= most);
  }

  private static List<Giving> schedule(int seed) {
    RandomGenerator random = Streams.of(seed).with("any").generator();
    List<Giving> givings = new ArrayList<>(People.immunoglobulin(seed, DAYS));
    Agent[] agents = Agent.values();
    int others = random.nextInt(8);
    for (int i = 0; i < others; i++) {
      Agent agent = agents[random.nextInt(agents.length)];
      Route route =
          agent == Agent.ECULIZUMAB || agent == Agent.IMMUNOGLOBULIN ? Route.IV : Route.ORAL;
      double most = agent == Agent.PLASMA_EXCHANGE ? 2 : agent == Agent.IMMUNOGLOBULIN ? 100 : 3000;
      int first = random.nextInt(DAYS);
      int times = 1 + random.nextInt(10);
      for (int time = 0; time < times; time++) {
        givings.add(
            new Giving(
                agent,
                route,
                first + time * random.nextInt(1, 15),
                most * (1e-3 + random.nextDouble()),
                random.nextBoolean() ? 0 : 24 * random.nextDouble()));
      }
    }
    return givings;
  }
}
