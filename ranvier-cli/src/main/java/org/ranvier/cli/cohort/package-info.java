/// `ranvier cohort`. Open [Cohort] first.
@NullMarked
package org.ranvier.cli.cohort;

import org.jspecify.annotations.NullMarked;
