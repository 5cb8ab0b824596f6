package org.ranvier.muscle;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.ranvier.anatomy.Side;
import org.ranvier.random.Streams;
import org.ranvier.record.trace.MeasuredResponse;

/// A muscle of healthy people of 20 to 80 years, measured on traces.
final class HealthyPeople {

  private static final Muscles MUSCLES = Muscles.shipped();

  final List<Double> latencies = new ArrayList<>();
  final List<Double> amplitudes = new ArrayList<>();
  final List<Double> durations = new ArrayList<>();
  final List<Double> velocities = new ArrayList<>();
  final List<Double> ages = new ArrayList<>();

  HealthyPeople(NormTable.Row row, int people) {
    UnitPotentials library = UnitPotentials.of(MUSCLES.model(row.muscle()), MUSCLES);
    StraightNerve nerve = new StraightNerve(row.number("path"), row.number("gradient"));
    OptionalDouble proximal = row.find("proximal");
    for (int i = 0; i < people; i++) {
      Streams person = Streams.of(2026).with(i);
      double age = 20 + 60 * (i + 0.5) / people;
      MotorPool pool = new PoolMaker(MUSCLES).pool(row.muscle(), Side.LEFT, age, person);
      double distal = row.number("distal");
      MeasuredResponse.Present response =
          StraightNerve.response(pool, library, nerve.times(pool, distal), person.with("distal"));
      ages.add(age);
      latencies.add(response.onsetMilliseconds());
      amplitudes.add(response.amplitudeMillivolts());
      durations.add(response.totalDurationMilliseconds().orElseThrow());
      if (proximal.isPresent()) {
        double far = proximal.getAsDouble();
        double later =
            StraightNerve.response(pool, library, nerve.times(pool, far), person.with("proximal"))
                .onsetMilliseconds();
        velocities.add((far - distal) / (later - response.onsetMilliseconds()));
      }
    }
  }

  /// @return mean amplitude of those of an age from one to below the other
  double meanAmplitude(double fromYears, double toYears) {
    List<Double> some = new ArrayList<>();
    for (int i = 0; i < ages.size(); i++) {
      if (ages.get(i) >= fromYears && ages.get(i) < toYears) {
        some.add(amplitudes.get(i));
      }
    }
    return Figures.of(some).mean();
  }
}
