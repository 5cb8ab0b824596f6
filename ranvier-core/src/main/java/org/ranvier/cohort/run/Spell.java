package org.ranvier.cohort.run;

import org.ranvier.cohort.plan.Period;
import org.ranvier.cohort.plan.Treatment;

/// A period as one patient goes through it.
///
/// @param arm number of the arm that is given, -1 if none is
/// @param fromDay first day since onset
/// @param toDay morning of the last visit
record Spell(Period period, int arm, Treatment treatment, int fromDay, int toDay) {

  static final int NO_ARM = -1;
}
