/// Measuring a recorded motor response. Open [TraceMeasurement] first: it finds onset, negative
/// peak and end of a response in a trace and says why it found none. Its constants stand with their
/// reasons in [Onset] and [TraceMeasurement].
@NullMarked
package org.ranvier.record.trace;

import org.jspecify.annotations.NullMarked;
