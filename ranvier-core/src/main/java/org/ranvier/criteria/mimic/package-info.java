/// Diagnoses side by side. Open [Differential] first: it weighs the features of `mimics.yaml` for
/// every diagnosis.
@NullMarked
package org.ranvier.criteria.mimic;

import org.jspecify.annotations.NullMarked;
