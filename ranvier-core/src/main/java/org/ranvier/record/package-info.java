/// What was found in a person: bedside examination, motor and sensory conduction, needle,
/// laboratory, treatment. Open [PatientRecord] first. The types are the published format
/// `ranvier.record/1`, in fixed units that their names give; plausibility limits are those of the
/// format's JSON Schema.
@NullMarked
package org.ranvier.record;

import org.jspecify.annotations.NullMarked;
