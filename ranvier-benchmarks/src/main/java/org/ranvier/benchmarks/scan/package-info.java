/// The figures of `docs/validation/scan.md`. Open [ScanFigures] first; `ranvier-benchmarks/scan.sh`
/// runs it.
@NullMarked
package org.ranvier.benchmarks.scan;

import org.jspecify.annotations.NullMarked;
