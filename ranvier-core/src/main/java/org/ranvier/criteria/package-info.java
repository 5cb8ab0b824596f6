/// Published criteria applied to a record. Open [Examiner] first:
/// `Examiner.shipped().examine(record)` gives the reading. Conduction block is judged in `block`,
/// what criteria ask of a record in `fact`, criteria sets in `set`, diagnoses side by side in
/// `mimic`; the rules themselves are reference files beside those packages.
@NullMarked
package org.ranvier.criteria;

import org.jspecify.annotations.NullMarked;
