/// Virtual patients and their treatment, written down as YAML or JSON (`ranvier.patient/1`). Open
/// [PatientReader] first; [TreatmentWords] reads what is prescribed in clinical words.
@NullMarked
package org.ranvier.formats.patient;

import org.jspecify.annotations.NullMarked;
