/// What a protocol says: whom it takes in, what is given, what is asked. Open [CohortProtocol]
/// first.
@NullMarked
package org.ranvier.cohort.plan;

import org.jspecify.annotations.NullMarked;
