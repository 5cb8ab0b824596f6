package org.ranvier.study.protocol;

import java.util.List;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;

/// A sensory nerve to be studied at its usual place.
///
/// @param proximal sites from which it is stimulated too, for conduction across the stretches
///   between
public record SensoryPlan(Nerve nerve, Side side, List<Site> proximal) {

  public SensoryPlan {
    proximal = proximal.stream().sorted().toList();
  }
}
