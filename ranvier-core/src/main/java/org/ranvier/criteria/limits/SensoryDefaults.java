package org.ranvier.criteria.limits;

import org.ranvier.quantity.Source;

/// Default limits of one sensory nerve.
public record SensoryDefaults(
    double amplitudeLowerMicrovolts,
    double latencyUpperMilliseconds,
    double velocityLowerMetresPerSecond,
    Source source) {}
