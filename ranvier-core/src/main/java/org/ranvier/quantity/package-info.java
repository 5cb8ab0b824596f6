/// Numbers with their limits and sources. Open [Limit] first: it compares a measured value with a
/// published limit so that inclusive limits hold exactly.
@NullMarked
package org.ranvier.quantity;

import org.jspecify.annotations.NullMarked;
