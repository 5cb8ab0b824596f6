package org.ranvier.study.protocol;

import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;

/// A sensory nerve to be studied at its usual place.
public record SensoryPlan(Nerve nerve, Side side) {}
