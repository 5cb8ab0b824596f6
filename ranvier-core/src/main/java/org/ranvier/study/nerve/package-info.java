/// Nerves of one person: where they run, what is wrong with them, and what arrives at a muscle when
/// they are stimulated. Open [NerveState] first: it takes the motor units of a muscle, their
/// [NervePath] and a list of [NerveLesion], and gives the moments at which each unit's impulse
/// arrives from any site. Figures come from `paths.yaml` and `nerve.yaml`.
@NullMarked
package org.ranvier.study.nerve;

import org.jspecify.annotations.NullMarked;
