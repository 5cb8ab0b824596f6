package org.ranvier.muscle.needle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ranvier.muscle.remodelling.MuscleState;
import org.ranvier.random.Streams;
import org.ranvier.reference.FigureList;

/// What is seen at low effort at a number of places.
final class LowEffort {

  private final NeedleModel model;
  private final Insertion insertion;
  private final Recruitment recruitment;
  private final List<MotorUnitPotential> measured = new ArrayList<>();
  private final List<Double> fastest = new ArrayList<>();
  private int units;
  private double fasciculations;
  private int places;

  LowEffort(NeedleModel model, Insertion insertion, Recruitment recruitment) {
    this.model = model;
    this.insertion = insertion;
    this.recruitment = recruitment;
  }

  /// Looks at one more place.
  void look(MuscleState state, double[] driven, double[] ectopicPerMinute, Streams place) {
    FigureList rules = model.examination;
    double spread = rules.value("effort-spread");
    double effort =
        rules.value("low-effort")
            * Math.exp(spread * place.with("effort").generator().nextGaussian());
    double[] rates = recruitment.ratesHertz(Math.min(1, effort), driven, state);
    boolean[] wanted = new boolean[rates.length];
    for (int i = 0; i < rates.length; i++) {
      rates[i] *= driven[i];
      wanted[i] = rates[i] > 0 || ectopicPerMinute[i] > 0;
    }
    double[][] potentials = insertion.potentials(state, wanted, place);
    MotorUnitPotential[] found =
        Arrays.stream(potentials)
            .map(trace -> MotorUnitPotential.of(trace, model.sampleMilliseconds(), rules))
            .toArray(MotorUnitPotential[]::new);
    double largest = 0;
    for (int i = 0; i < found.length; i++) {
      boolean seen = found[i].amplitudeMillivolts() >= rules.value("seen-from");
      if (seen) {
        fasciculations += ectopicPerMinute[i];
      }
      if (seen && rates[i] > 0) {
        largest = Math.max(largest, found[i].amplitudeMillivolts());
        if (found[i].steepestMillivoltsPerMillisecond() >= rules.value("sharp-from")) {
          measured.add(found[i]);
        }
      }
    }
    count(found, rates, largest);
    places++;
  }

  private void count(MotorUnitPotential[] found, double[] rates, double largest) {
    double from =
        Math.max(
            model.examination.value("seen-from"),
            model.examination.value("counted-from") * largest);
    int counted = 0;
    double rate = 0;
    for (int i = 0; i < found.length; i++) {
      if (rates[i] > 0 && found[i].amplitudeMillivolts() >= from) {
        counted++;
        rate = Math.max(rate, rates[i]);
      }
    }
    if (counted > 0) {
      fastest.add(rate);
      units += counted;
    }
  }

  Optional<MeanPotential> mean() {
    return measured.isEmpty()
        ? Optional.empty()
        : Optional.of(MeanPotential.of(measured, model.examination.value("polyphasic-from")));
  }

  OptionalDouble fastestHertz() {
    return fastest.stream().mapToDouble(rate -> rate).max();
  }

  /// @return number of places at which a unit fired faster than this
  long placesFasterThan(double hertz) {
    return fastest.stream().filter(rate -> rate > hertz).count();
  }

  /// @return summed rates of the fastest over the number of units counted; empty if there is none
  OptionalDouble ratio() {
    double rates = fastest.stream().mapToDouble(rate -> rate).sum();
    return units == 0 ? OptionalDouble.empty() : OptionalDouble.of(rates / units);
  }

  double fasciculationsPerMinute() {
    return fasciculations / places;
  }
}
