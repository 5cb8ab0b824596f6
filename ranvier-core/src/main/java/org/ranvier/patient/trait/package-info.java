/// Who a virtual patient is before anything happens. Open [PatientPattern] first: what a file says,
/// with ranges and chances; a seed makes the traits of one person of it.
@NullMarked
package org.ranvier.patient.trait;

import org.jspecify.annotations.NullMarked;
