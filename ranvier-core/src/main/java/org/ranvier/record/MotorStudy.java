package org.ranvier.record;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;

/// One motor nerve, recorded from one muscle at one sitting, stimulated at one or more sites.
///
/// @param skinCelsius temperature of the skin at the recording site
/// @param lowCutHertz low-frequency filter
/// @param responses one for each site, distal first
public record MotorStudy(
    Moment moment,
    Nerve nerve,
    Side side,
    Optional<Muscle> muscle,
    OptionalDouble skinCelsius,
    OptionalDouble lowCutHertz,
    Optional<AmplitudeConvention> amplitudeConvention,
    List<MotorResponse> responses,
    Optional<FWaves> fWaves,
    Checks checks,
    MotorLimits limits) {

  public MotorStudy {
    Plausible.within("Skin temperature", "°C", skinCelsius, 10, 42);
    Plausible.within("Low-frequency filter", "Hz", lowCutHertz, 0, 1000);
    if (responses.isEmpty()) {
      throw new IllegalArgumentException("A motor study needs at least one response");
    }
    TreeMap<Site, MotorResponse> bySite = new TreeMap<>();
    for (MotorResponse response : responses) {
      if (response.site().limb() != nerve.limb()) {
        throw new IllegalArgumentException(
            "The %s nerve cannot be stimulated at the %s"
                .formatted(nerve.id(), response.site().id()));
      }
      if (bySite.put(response.site(), response) != null) {
        throw new IllegalArgumentException(
            "A motor study has one response for each site, but the %s %s has two at the %s"
                .formatted(side.id(), nerve.id(), response.site().id()));
      }
    }
    responses = List.copyOf(bySite.values());
  }

  /// @return the response at a site, or empty if the study does not mention the site
  public Optional<MotorResponse> at(Site site) {
    for (MotorResponse response : responses) {
      if (response.site() == site) {
        return Optional.of(response);
      }
    }
    return Optional.empty();
  }

  /// @return the same study with other responses
  public MotorStudy withResponses(List<MotorResponse> others) {
    return new MotorStudy(
        moment,
        nerve,
        side,
        muscle,
        skinCelsius,
        lowCutHertz,
        amplitudeConvention,
        others,
        fWaves,
        checks,
        limits);
  }
}
