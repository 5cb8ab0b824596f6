/// Limits of normal. Open [ReferenceLimits] first: it gives the limit that holds for one study and
/// where it comes from. The defaults stand in `reference-limits.yaml`.
@NullMarked
package org.ranvier.criteria.limits;

import org.jspecify.annotations.NullMarked;
