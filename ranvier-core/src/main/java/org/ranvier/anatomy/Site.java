package org.ranvier.anatomy;

import org.ranvier.reference.Term;

/// Where a nerve is stimulated or recorded. The order of the constants within a limb runs from
/// distal to proximal.
public enum Site implements Term {
  DIGIT(Limb.ARM),
  PALM(Limb.ARM),
  WRIST(Limb.ARM),
  FOREARM(Limb.ARM),
  BELOW_ELBOW(Limb.ARM),
  ELBOW(Limb.ARM),
  ABOVE_ELBOW(Limb.ARM),
  SPIRAL_GROOVE(Limb.ARM),
  AXILLA(Limb.ARM),
  ERB(Limb.ARM),
  FOOT(Limb.LEG),
  ANKLE(Limb.LEG),
  CALF(Limb.LEG),
  BELOW_FIBULAR_HEAD(Limb.LEG),
  ABOVE_FIBULAR_HEAD(Limb.LEG),
  POPLITEAL_FOSSA(Limb.LEG),
  INGUINAL(Limb.LEG),
  SCIATIC_NOTCH(Limb.LEG);

  private final Limb limb;

  Site(Limb limb) {
    this.limb = limb;
  }

  /// @return the limb it lies on
  public Limb limb() {
    return limb;
  }

  /// @return true if this site is nearer to the spinal cord than the other, on the same limb
  public boolean isProximalTo(Site other) {
    return limb == other.limb && compareTo(other) > 0;
  }
}
