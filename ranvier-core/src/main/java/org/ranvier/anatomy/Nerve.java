package org.ranvier.anatomy;

import org.ranvier.reference.Term;

/// A peripheral nerve of the atlas, motor, sensory or both.
public enum Nerve implements Term {
  MEDIAN(Limb.ARM),
  ULNAR(Limb.ARM),
  RADIAL(Limb.ARM),
  MUSCULOCUTANEOUS(Limb.ARM),
  AXILLARY(Limb.ARM),
  SUPRASCAPULAR(Limb.ARM),
  FIBULAR(Limb.LEG),
  TIBIAL(Limb.LEG),
  FEMORAL(Limb.LEG),
  SCIATIC(Limb.LEG),
  SUPERIOR_GLUTEAL(Limb.LEG),
  INFERIOR_GLUTEAL(Limb.LEG),
  SUPERFICIAL_RADIAL(Limb.ARM),
  DORSAL_ULNAR_CUTANEOUS(Limb.ARM),
  LATERAL_ANTEBRACHIAL_CUTANEOUS(Limb.ARM),
  MEDIAL_ANTEBRACHIAL_CUTANEOUS(Limb.ARM),
  SURAL(Limb.LEG),
  SUPERFICIAL_FIBULAR(Limb.LEG),
  SAPHENOUS(Limb.LEG);

  private final Limb limb;

  Nerve(Limb limb) {
    this.limb = limb;
  }

  /// @return the limb it runs in
  public Limb limb() {
    return limb;
  }
}
