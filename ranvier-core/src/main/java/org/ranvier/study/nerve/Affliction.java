package org.ranvier.study.nerve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.ranvier.anatomy.Side;
import org.ranvier.random.Streams;

/// What all lesions of a person do to one bundle of axons. Lesions that cut axons off come first;
/// the others concern the axons that live.
final class Affliction {

  private final List<List<AxonLesion>> lesions = new ArrayList<>();
  private final double[] stumpDays;

  /// A lesion on the way of these axons.
  ///
  /// @param onlyRoot if it concerns only the axons of one root
  private record Met(Reach reach, Effect effect, Optional<String> onlyRoot, Streams streams) {}

  /// @param all lesions of the person
  /// @param on what a place concerns of these axons' way
  /// @param effect how a lesion acts on these axons
  /// @param rootOf the root of each axon
  Affliction(
      int axons,
      Side side,
      List<NerveLesion> all,
      Function<Where, Optional<Reach>> on,
      Function<NerveLesion, Effect> effect,
      IntFunction<String> rootOf,
      Bundle bundle,
      Streams streams) {
    stumpDays = new double[axons];
    for (int i = 0; i < axons; i++) {
      lesions.add(new ArrayList<>());
    }
    List<Met> met = met(side, all, on, effect, streams);
    for (boolean cutting : new boolean[] {true, false}) {
      for (Met lesion : met) {
        if (lesion.effect instanceof Effect.Lost == cutting) {
          befall(lesion, rootOf, cutting, bundle);
        }
      }
    }
  }

  /// @return what each lesion does to an axon
  List<AxonLesion> of(int axon) {
    return lesions.get(axon);
  }

  /// @return how many days an axon that is cut off conducts distal to the cut
  double stumpDays(int axon) {
    return stumpDays[axon];
  }

  private static List<Met> met(
      Side side,
      List<NerveLesion> all,
      Function<Where, Optional<Reach>> on,
      Function<NerveLesion, Effect> effect,
      Streams streams) {
    List<Met> met = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (NerveLesion lesion : all) {
      if (lesion.where().side() != side) {
        continue;
      }
      // Equal lesions are independent of each other, and each lesion of whatever else there is.
      String key = lesion.where().key() + " " + lesion.effect().word();
      int number = seen.merge(key, 1, Integer::sum);
      on.apply(lesion.where())
          .ifPresent(reach ->
              met.add(
                  new Met(
                      reach,
                      effect.apply(lesion),
                      lesion.where().onlyRoot(),
                      streams.with(key).with(number))));
    }
    return met;
  }

  private void befall(Met lesion, IntFunction<String> rootOf, boolean cutting, Bundle bundle) {
    Lesioning lesioning =
        new Lesioning(lesion.reach, lesion.effect, lesions.size(), lesion.streams);
    List<Integer> candidates = new ArrayList<>();
    for (int i = 0; i < lesions.size(); i++) {
      String own = rootOf.apply(i);
      boolean ofRoot = lesion.onlyRoot.map(own::equals).orElse(true);
      if (ofRoot && (cutting || !isLost(i))) {
        candidates.add(i);
      }
    }
    List<AxonLesion> what = lesioning.on(candidates, bundle);
    for (int i = 0; i < candidates.size(); i++) {
      int axon = candidates.get(i);
      lesions.get(axon).add(what.get(i));
      if (what.get(i).fate() == AxonLesion.Fate.LOST) {
        stumpDays[axon] = lesioning.stumpDays(axon);
      }
    }
  }

  private boolean isLost(int axon) {
    return lesions.get(axon).stream().anyMatch(each -> each.fate() == AxonLesion.Fate.LOST);
  }
}
