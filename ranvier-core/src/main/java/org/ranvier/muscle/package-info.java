/// Muscles: their motor units, and what units give at the skin, at a needle and as force. Open
/// [MotorPool] first: it holds the units of one muscle of one person, before any illness.
@NullMarked
package org.ranvier.muscle;

import org.jspecify.annotations.NullMarked;
