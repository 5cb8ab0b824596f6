package org.ranvier.study.protocol;

import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Side;

/// A muscle to be examined with a needle.
public record NeedlePlan(Muscle muscle, Side side) {}
