/// What a study found. Open [Outcomes] first: it makes figures with intervals of patients' rows;
/// [CohortResult] shows them.
@NullMarked
package org.ranvier.cohort.report;

import org.jspecify.annotations.NullMarked;
