package org.ranvier.axon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ranvier.reference.Entry;
import org.ranvier.reference.Term;

/// An ion channel: current density = conductance · product of gates · (V − reversal), outward
/// positive.
///
/// @param name such as `fast-sodium`
/// @param gating its gates; none for a leak
/// @param conductance S/cm² of axolemma with all gates open, by region; regions without it are
///   missing
public record Channel(
    String name, double reversalMillivolts, List<Gating> gating, Map<Region, Double> conductance) {

  /// @param gate index among the gates of the model
  /// @param power how often the gate's share enters
  public record Gating(int gate, int power) {}

  public Channel {
    gating = List.copyOf(gating);
    conductance = Collections.unmodifiableMap(new TreeMap<>(conductance));
  }

  static Channel of(Entry entry, List<Gate> gates) {
    entry.allowing("id", "reversal", "gates", "conductance");
    List<Gating> gating = new ArrayList<>();
    entry
        .find("gates")
        .ifPresent(fields ->
            fields
                .fields()
                .forEach((name, power) ->
                    gating.add(new Gating(index(gates, name, power), (int) power.number()))));
    if (gating.size() > 2) {
      throw entry.mistake("has more than two kinds of gates; the solver knows one or two");
    }
    Map<Region, Double> conductance = new EnumMap<>(Region.class);
    entry
        .get("conductance")
        .fields()
        .forEach((region, value) ->
            conductance.put(
                Term.find(Region.class, region)
                    .orElseThrow(() -> value.mistake("is not a region of the axon")),
                value.number()));
    return new Channel(entry.get("id").text(), entry.get("reversal").number(), gating, conductance);
  }

  private static int index(List<Gate> gates, String name, Entry place) {
    for (int i = 0; i < gates.size(); i++) {
      if (gates.get(i).name().equals(name)) {
        return i;
      }
    }
    throw place.mistake("names a gate that is not defined");
  }

  /// @return S/cm² in a region of the healthy axon
  public double conductance(Region region) {
    return conductance.getOrDefault(region, 0.0);
  }

  /// @return true if the conductance follows the potential
  public boolean isGated() {
    return !gating.isEmpty();
  }

  /// The current when the axon has settled at a potential; see [Gate#settled].
  ///
  /// @param microsiemens conductance with all gates open
  /// @return nA outward
  double settledCurrent(AxonModel model, double celsius, double microsiemens, double millivolts) {
    double open = microsiemens;
    for (Gating gating : gating) {
      double share = model.gates().get(gating.gate()).settled(millivolts, celsius);
      for (int i = 0; i < gating.power(); i++) {
        open *= share;
      }
    }
    return open * (millivolts - reversalMillivolts);
  }
}
