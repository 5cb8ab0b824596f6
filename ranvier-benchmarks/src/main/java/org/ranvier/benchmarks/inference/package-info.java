/// Figures of docs/validation/inference.md. Open [InferenceFigures] first: it writes them all.
@NullMarked
package org.ranvier.benchmarks.inference;

import org.jspecify.annotations.NullMarked;
