package org.ranvier.anatomy;

import org.ranvier.reference.Term;

/// What kind of stretch lies between two stimulation sites.
public enum SegmentKind implements Term {
  PALM(false),
  FOREARM(true),
  ELBOW(false),
  ARM(true),
  PROXIMAL(true),
  FOOT(false),
  LEG(true),
  KNEE(false),
  THIGH(true),
  /// More than one of the others.
  WIDE(true);

  private final boolean longByNature;

  SegmentKind(boolean longByNature) {
    this.longByNature = longByNature;
  }

  /// @return true if criteria that speak of a long segment mean this one
  public boolean isLong() {
    return longByNature;
  }
}
