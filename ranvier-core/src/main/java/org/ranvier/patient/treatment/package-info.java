/// What is prescribed. Open [Prescription] first: a dose, how often, from when and until when.
@NullMarked
package org.ranvier.patient.treatment;

import org.jspecify.annotations.NullMarked;
