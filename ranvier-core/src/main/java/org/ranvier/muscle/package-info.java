/// Muscles: their motor units, and what units give at the skin, at a needle and as force. Open
/// [MotorPool] first: it holds the units of one muscle of one person, before any illness.
/// [PoolMaker] draws it; [SurfaceRecording] turns the firings of its units into a trace. All
/// figures are in `muscles.yaml`, read by [Muscles].
@NullMarked
package org.ranvier.muscle;

import org.jspecify.annotations.NullMarked;
