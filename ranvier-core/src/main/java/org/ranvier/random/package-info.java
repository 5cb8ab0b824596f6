/// Random numbers that are the same everywhere. Open [Streams] first: a stream is found by a seed
/// and by what its numbers are for, never by the order in which streams were asked for.
@NullMarked
package org.ranvier.random;

import org.jspecify.annotations.NullMarked;
