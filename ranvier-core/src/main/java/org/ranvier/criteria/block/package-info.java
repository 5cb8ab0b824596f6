/// Conduction block in one segment under published rules. Open [BlockJudge] first: it applies a
/// [BlockRule] to a [Segment]. The rules stand in one file each, listed in `index.txt`.
@NullMarked
package org.ranvier.criteria.block;

import org.jspecify.annotations.NullMarked;
