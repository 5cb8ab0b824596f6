/// Nerves, muscles, roots and stimulation sites. Open [Atlas] first: it answers which nerve moves a
/// muscle and what kind of segment lies between two stimulation sites. Its figures come from
/// `atlas.yaml`.
@NullMarked
package org.ranvier.anatomy;

import org.jspecify.annotations.NullMarked;
