/// Published criteria sets, read from one file each. Open [CriteriaSet] first; [SetJudgement]
/// applies one to the findings of a record, [SetExplanation] puts the result into words. The files
/// are listed in `index.txt`.
@NullMarked
package org.ranvier.criteria.set;

import org.jspecify.annotations.NullMarked;
