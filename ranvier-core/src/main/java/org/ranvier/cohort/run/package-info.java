/// Runs studies of virtual patients. Open [CohortRun] first: patients are independent of each
/// other, each found by the seed and a number.
@NullMarked
package org.ranvier.cohort.run;

import org.jspecify.annotations.NullMarked;
