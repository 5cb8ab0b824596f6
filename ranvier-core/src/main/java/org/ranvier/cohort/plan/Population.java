package org.ranvier.cohort.plan;

import java.util.List;
import org.ranvier.patient.trait.PatientPattern;
import org.ranvier.random.Streams;

/// From whom patients are drawn.
///
/// @param groups at least one
public record Population(List<Group> groups) {

  /// A kind of patient.
  ///
  /// @param share above 0; how often it is drawn in comparison with the others
  public record Group(String name, double share, PatientPattern pattern) {

    public Group {
      if (!(share > 0 && Double.isFinite(share))) {
        throw new IllegalArgumentException(
            "The share of a group must be above 0, but that of %s is %s".formatted(name, share));
      }
    }
  }

  public Population {
    groups = List.copyOf(groups);
    if (groups.isEmpty()) {
      throw new IllegalArgumentException("A population must have a group, but has none; add one");
    }
  }

  /// @return one of the groups
  public Group draw(Streams streams) {
    double all = groups.stream().mapToDouble(Group::share).sum();
    double point = streams.generator().nextDouble() * all;
    int place = 0;
    while (place < groups.size() - 1 && point >= groups.get(place).share()) {
      point -= groups.get(place).share();
      place++;
    }
    return groups.get(place);
  }
}
