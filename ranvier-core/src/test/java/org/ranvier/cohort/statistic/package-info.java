@NullMarked
package org.ranvier.cohort.statistic;

import org.jspecify.annotations.NullMarked;
