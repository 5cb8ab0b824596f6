/// Conduction through lesions, worked out once. Open [ConductionTable] first: it tells at once
/// whether an impulse passes a lesion, how late, and how soon after another, for use where many
/// axons are asked about. [TableMaker] makes one with the solver.
@NullMarked
package org.ranvier.axon.lookup;

import org.jspecify.annotations.NullMarked;
