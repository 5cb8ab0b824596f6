/// Force: of a muscle, a movement, a hand. Open [ForceFraction] first: it goes from units that are
/// driven to the force of their muscle; [MovementForce] adds muscles up, [MrcScale] grades,
/// [GripModel] gives kilograms. Figures with sources: `movements.yaml`, `grip.yaml`, `twitch.yaml`.
@NullMarked
package org.ranvier.muscle.force;

import org.jspecify.annotations.NullMarked;
