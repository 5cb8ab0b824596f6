/// How a neurologist finds, misses, treats and adjusts. Open [UsualCare] first: it sees a patient
/// each morning and decides.
@NullMarked
package org.ranvier.patient.care;

import org.jspecify.annotations.NullMarked;
