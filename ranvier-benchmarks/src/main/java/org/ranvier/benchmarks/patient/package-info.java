/// Figures of the page on the virtual patient. Open [TargetTable] first.
@NullMarked
package org.ranvier.benchmarks.patient;

import org.jspecify.annotations.NullMarked;
