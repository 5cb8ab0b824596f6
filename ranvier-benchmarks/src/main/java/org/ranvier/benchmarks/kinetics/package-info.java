/// Speed and accuracy of immunoglobulin's kinetics. Open [KineticFigures] first.
@NullMarked
package org.ranvier.benchmarks.kinetics;

import org.jspecify.annotations.NullMarked;
