/// A virtual patient's life as it is told. Open [PatientPlan] first: who the patient is, what is
/// given, and when the patient is seen.
@NullMarked
package org.ranvier.patient.story;

import org.jspecify.annotations.NullMarked;
