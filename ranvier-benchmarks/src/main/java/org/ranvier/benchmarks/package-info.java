/// How fast Ranvier is. Open [ExamineBenchmark] first; each benchmark states the command that runs
/// it. Measured figures stand in `docs/validation`.
@NullMarked
package org.ranvier.benchmarks;

import org.jspecify.annotations.NullMarked;
