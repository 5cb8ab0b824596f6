package org.ranvier.patient.limb;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;
import org.ranvier.muscle.remodelling.Atrophy;
import org.ranvier.patient.lesion.LesionState;
import org.ranvier.patient.lesion.NerveLesions;
import org.ranvier.study.nerve.NerveMap;
import org.ranvier.study.nerve.NervePath;
import org.ranvier.study.nerve.Where;

/// The muscles of one patient. Only those that a lesion concerns are followed; the others are as in
/// health. For one thread.
public final class PatientMuscles {

  /// Below this share of its axons a lesion does not count for a muscle.
  private static final double NOTHING = 1e-9;

  private static final double PERCENT = 100;

  private final List<NervePath> ways;
  private final List<IllMuscle> all = new ArrayList<>();
  private final Map<Side, Map<Muscle, IllMuscle>> found = new EnumMap<>(Side.class);

  private PatientMuscles(List<NervePath> ways) {
    this.ways = ways;
    for (Side side : Side.values()) {
      found.put(side, new EnumMap<>(Muscle.class));
    }
  }

  /// @return healthy muscles of a person of that height
  public static PatientMuscles healthy(double heightMillimetres) {
    NerveMap map = NerveMap.shipped();
    return new PatientMuscles(
        map.muscles().stream()
            .sorted()
            .map(muscle -> map.path(muscle, heightMillimetres))
            .toList());
  }

  /// @return the same muscles, to go their own way
  public PatientMuscles copy() {
    PatientMuscles copy = new PatientMuscles(ways);
    all.forEach(muscle -> copy.put(muscle.copy()));
    return copy;
  }

  private void put(IllMuscle muscle) {
    all.add(muscle);
    of(muscle.side()).put(muscle.muscle(), muscle);
  }

  private Map<Muscle, IllMuscle> of(Side side) {
    return found.getOrDefault(side, Map.of());
  }

  /// Lets a new lesion concern the muscles whose axons meet it.
  ///
  /// @param number of the lesion
  public void concern(int number, Where where) {
    for (NervePath way : ways) {
      double share = way.shareMeeting(where);
      if (share > NOTHING) {
        find(way.muscle(), where.side())
            .orElseGet(() -> {
              IllMuscle muscle = new IllMuscle(way.muscle(), where.side());
              put(muscle);
              return muscle;
            })
            .add(number, share);
      }
    }
  }

  /// Passes one day.
  public void pass(NerveLesions lesions) {
    for (int i = 0; i < all.size(); i++) {
      all.get(i).pass(lesions);
    }
  }

  private Optional<IllMuscle> find(Muscle muscle, Side side) {
    return Optional.ofNullable(of(side).get(muscle));
  }

  /// @return the way of a muscle's axons
  /// @throws IllegalArgumentException if the map of nerves has none
  public NervePath way(Muscle muscle) {
    return ways.stream()
        .filter(way -> way.muscle() == muscle)
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "The map of nerves has no way to the muscle %s; take another muscle"
                    .formatted(muscle.id())));
  }

  /// @return force at the greatest effort, against health
  public double force(Muscle muscle, Side side) {
    IllMuscle ill = of(side).get(muscle);
    return ill == null ? 1 : ill.mean().force();
  }

  /// @param worse by what factor block is more than at the usual temperature
  /// @return the same in the cold
  public double force(Muscle muscle, Side side, NerveLesions lesions, double worse) {
    IllMuscle ill = of(side).get(muscle);
    return ill == null ? 1 : ill.mean().force(ill.silent(lesions, worse));
  }

  /// @return what is left of the volume, 1 in health
  public double bulk(Muscle muscle, Side side) {
    return find(muscle, side).map(ill -> ill.mean().volumeFraction()).orElse(1.0);
  }

  /// @return share of the living axons that are blocked
  public double blocked(Muscle muscle, Side side) {
    return find(muscle, side).map(ill -> ill.mean().silent()).orElse(0.0);
  }

  /// @return share of all axons that are lost
  public double lost(Muscle muscle, Side side) {
    return find(muscle, side).map(ill -> 1 - ill.mean().living()).orElse(0.0);
  }

  /// @return by how much a muscle's response falls from the distal to the proximal site, in percent
  /// @throws IllegalArgumentException if the axons cannot be stimulated at one of the sites
  public double conductionBlockPercent(
      Muscle muscle, Side side, Site distal, Site proximal, List<LesionState> lesions) {
    NervePath way = way(muscle);
    double passing = 1;
    for (LesionState lesion : lesions) {
      if (lesion.where().side() == side) {
        double share = way.shareMeeting(lesion.where(), way.place(proximal), way.place(distal));
        passing *= 1 - share * lesion.blocked();
      }
    }
    return PERCENT * (1 - passing);
  }

  /// @return whether any muscle is so wasted that an examiner will not miss it
  public boolean wasted() {
    return all.stream()
        .map(muscle -> muscle.mean().atrophy())
        .anyMatch(it -> it == Atrophy.MODERATE || it == Atrophy.SEVERE);
  }
}
