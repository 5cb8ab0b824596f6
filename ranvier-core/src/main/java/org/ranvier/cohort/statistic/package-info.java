/// Figures of many patients with 95 % intervals. Open [Estimate] first.
@NullMarked
package org.ranvier.cohort.statistic;

import org.jspecify.annotations.NullMarked;
