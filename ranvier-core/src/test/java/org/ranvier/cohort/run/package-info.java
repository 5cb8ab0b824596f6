@NullMarked
package org.ranvier.cohort.run;

import org.jspecify.annotations.NullMarked;
