/// What a needle in a muscle shows. Open [NeedleExamination] first: from the units of a muscle, the
/// state they are in and which of them are driven it gives [NeedleFindings], and the traces behind
/// them. Figures with sources: `needle.yaml`.
@NullMarked
package org.ranvier.muscle.needle;

import org.jspecify.annotations.NullMarked;
