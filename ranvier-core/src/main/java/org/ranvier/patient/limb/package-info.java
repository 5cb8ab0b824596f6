/// Muscles of one patient from day to day. Open [PatientMuscles] first.
@NullMarked
package org.ranvier.patient.limb;

import org.jspecify.annotations.NullMarked;
