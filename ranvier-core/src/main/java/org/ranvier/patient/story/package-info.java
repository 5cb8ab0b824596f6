/// A virtual patient's life as it is told. Open [StoryTeller] first: of a [PatientPlan], who the
/// patient is, what is given and when the patient is seen, it makes a [PatientStory].
@NullMarked
package org.ranvier.patient.story;

import org.jspecify.annotations.NullMarked;
