/// Speed and memory of studies of virtual patients. Open [CohortFigures] first.
@NullMarked
package org.ranvier.benchmarks.cohort;

import org.jspecify.annotations.NullMarked;
