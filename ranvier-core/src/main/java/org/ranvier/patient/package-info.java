/// One virtual patient over the years. Open [VirtualPatient] first: it lives day by day, is given
/// treatments, and can be examined on any day.
@NullMarked
package org.ranvier.patient;

import org.jspecify.annotations.NullMarked;
