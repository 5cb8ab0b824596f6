package org.ranvier.study.test;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.ranvier.anatomy.Site;
import org.ranvier.record.MotorResponse;
import org.ranvier.record.MotorStudy;
import org.ranvier.record.Outcome;
import org.ranvier.result.Rows;

/// Reads figures from one motor study among several under changed conditions; NaN for none.
///
/// @param study with its sites from distal to proximal
record Responses(MotorStudy study) {

  List<Site> sites() {
    return study.responses().stream().map(MotorResponse::site).toList();
  }

  double latency(Site site) {
    return figure(site, Outcome.Recorded::latencyMilliseconds);
  }

  double amplitude(Site site) {
    return figure(site, Outcome.Recorded::amplitudeMillivolts);
  }

  double area(Site site) {
    return figure(site, Outcome.Recorded::areaMillivoltMilliseconds);
  }

  double duration(Site site) {
    return figure(site, Outcome.Recorded::durationMilliseconds);
  }

  /// @return m/s between a site and the next one distal to it; NaN for the most distal one
  double velocity(Site site) {
    int place = sites().indexOf(site);
    if (place == 0) {
      return Double.NaN;
    }
    double milliseconds = latency(site) - latency(sites().get(place - 1));
    double millimetres = Rows.orNone(study.responses().get(place).distanceMillimetres());
    return milliseconds > 0 ? millimetres / milliseconds : Double.NaN;
  }

  private double figure(Site site, Function<Outcome.Recorded, OptionalDouble> of) {
    for (MotorResponse response : study.responses()) {
      if (response.site() == site && response.outcome() instanceof Outcome.Recorded seen) {
        return Rows.orNone(of.apply(seen));
      }
    }
    return Double.NaN;
  }
}
