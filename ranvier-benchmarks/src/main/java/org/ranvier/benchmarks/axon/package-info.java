/// How fast and how exact the motor axon is, beside NEURON. Open [AxonFigures] first; it is started
/// by `ranvier-benchmarks/axon.sh`, and what it finds stands in `docs/validation/axon.md`.
@NullMarked
package org.ranvier.benchmarks.axon;

import org.jspecify.annotations.NullMarked;
