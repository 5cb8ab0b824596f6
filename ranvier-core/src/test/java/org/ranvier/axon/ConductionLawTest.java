package org.ranvier.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.ranvier.axon.kernel.Kernels;
import org.ranvier.testing.Law;

/// What must hold for every axon.
class ConductionLawTest {

  @Law(cases = 12)
  void the_scalar_kernel_gives_the_same_bits(SplittableRandom random) {
    List<Axon> axons = randomAxons(random, 3);

    List<Passage> best = Conduction.of(Accuracy.FAST).impulses(axons);
    List<Passage> scalar = Conduction.of(Accuracy.FAST).by(Kernels.scalar()).impulses(axons);

    for (int i = 0; i < axons.size(); i++) {
      assertThat(best.get(i).arrivals()).isEqualTo(scalar.get(i).arrivals());
      assertThat(best.get(i).outcome()).isEqualTo(scalar.get(i).outcome());
    }
  }

  @Law(cases = 12)
  void the_result_of_an_axon_does_not_depend_on_its_company(SplittableRandom random) {
    List<Axon> axons = randomAxons(random, 11);
    List<Passage> together = Conduction.of(Accuracy.FAST).impulses(axons);
    List<Passage> reversed = Conduction.of(Accuracy.FAST).impulses(axons.reversed());
    List<Passage> last = Conduction.of(Accuracy.FAST).impulses(axons.subList(4, 11));

    for (int i = 0; i < axons.size(); i++) {
      Passage alone = Conduction.of(Accuracy.FAST).impulse(axons.get(i));
      assertThat(together.get(i).arrivals()).isEqualTo(alone.arrivals());
      assertThat(reversed.get(axons.size() - 1 - i).arrivals()).isEqualTo(alone.arrivals());
      if (i >= 4) {
        assertThat(last.get(i - 4).arrivals()).isEqualTo(alone.arrivals());
      }
    }
  }

  @Law(cases = 8)
  void the_window_about_the_front_gives_what_the_whole_axon_gives(SplittableRandom random) {
    Axon axon = randomAxons(random, 1).getFirst();
    Passage passage = Conduction.of(Accuracy.STANDARD).impulse(axon);
    Activity whole =
        Conduction.of(Accuracy.STANDARD)
            .activity(
                axon, List.of(Stimulus.ofFirstNode(axon.fibreMicrometres())), 8, Watch.nothing());

    for (int k = 0; k < axon.nodes(); k++) {
      if (passage.passed() && passage.arrival(k).isPresent()) {
        assertThat(whole.impulses(k)).isNotEmpty();
        double arrival = passage.arrival(k).orElseThrow();
        assertThat(whole.impulses(k).getFirst() / arrival).isBetween(0.999, 1.001);
      }
    }
    boolean reachedEnd = !whole.impulses(axon.nodes() - 3).isEmpty();
    assertThat(passage.passed()).isEqualTo(reachedEnd);
  }

  @Law(cases = 8)
  void modes_and_compartments_agree(SplittableRandom random) {
    Axon axon = randomAxons(random, 1).getFirst();
    Passage byModes = Conduction.of(Accuracy.FINE).impulse(axon);
    Passage byCompartments =
        new WholeImpulseRun(new Cable(axon), Accuracy.FINE, Kernels.best()).passage();

    assertThat(byModes.outcome()).isEqualTo(byCompartments.outcome());
    for (int k = 1; k < axon.nodes(); k++) {
      if (byModes.arrival(k).isPresent() && byCompartments.arrival(k).isPresent()) {
        assertThat(byModes.arrival(k).orElseThrow() / byCompartments.arrival(k).orElseThrow())
            .isBetween(0.999, 1.001);
      }
    }
  }

  @Law(cases = 8)
  void warmth_speeds_and_cold_slows(SplittableRandom random) {
    double diameter = random.nextDouble(5.7, 16);
    double celsius = random.nextDouble(22, 40);

    assertThat(velocity(Axon.healthy(diameter, 41).at(celsius)))
        .isGreaterThan(velocity(Axon.healthy(diameter, 41).at(celsius - 2)));
  }

  private static double velocity(Axon axon) {
    return Conduction.of(Accuracy.FAST).impulse(axon).velocityMetresPerSecond().orElseThrow();
  }

  private static List<Axon> randomAxons(SplittableRandom random, int count) {
    List<Axon> axons = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<Lesion> lesions = new ArrayList<>();
      if (random.nextInt(3) > 0) {
        lesions.add(
            Lesion.uniform(
                LesionKind.SODIUM_CHANNELS,
                18 + random.nextInt(5),
                1 + random.nextInt(5),
                random.nextDouble()));
      }
      if (random.nextInt(3) > 0) {
        lesions.add(
            Lesion.uniform(
                LesionKind.RETRACTION,
                18 + random.nextInt(5),
                1 + random.nextInt(4),
                random.nextDouble(2, 20)));
      }
      if (random.nextInt(3) == 0) {
        lesions.add(Lesion.graded(LesionKind.MYELIN, 20, 0.5, 0.2, 0.1, 0.3));
      }
      axons.add(
          Axon.healthy(random.nextDouble(5.7, 16), 40 + random.nextInt(8))
              .at(random.nextDouble(28, 40))
              .with(lesions));
    }
    return axons;
  }
}
