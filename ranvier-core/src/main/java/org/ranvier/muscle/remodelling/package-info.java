/// What becomes of a muscle when axons are lost or blocked: fibres without a nerve, sprouts of
/// neighbouring units, wasting, regrowth. Open [Remodelling] first; its `after` goes from the dates
/// of what happened to each unit to the muscle of today. Figures with sources: `remodelling.yaml`.
@NullMarked
package org.ranvier.muscle.remodelling;

import org.jspecify.annotations.NullMarked;
