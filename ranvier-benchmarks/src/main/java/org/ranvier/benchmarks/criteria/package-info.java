/// What criteria make of virtual patients as the years pass. Open [CriteriaFigures] first.
@NullMarked
package org.ranvier.benchmarks.criteria;

import org.jspecify.annotations.NullMarked;
