/// What is measured of a patient at the bedside and at home, with its error. Open [Bedside] first.
@NullMarked
package org.ranvier.patient.measure;

import org.jspecify.annotations.NullMarked;
