package org.ranvier.anatomy;

/// An arm or a leg.
public enum Limb implements Term {
  ARM,
  LEG
}
