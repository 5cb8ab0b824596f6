/// What a record says to the questions that criteria ask. Open [Findings] first: it holds a record
/// with everything worked out from it; [Questions] lists the questions that criteria files may ask.
@NullMarked
package org.ranvier.criteria.fact;

import org.jspecify.annotations.NullMarked;
