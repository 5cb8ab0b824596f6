/// A virtual examination as text and tables. Open [StudyResult] first; [TruthResult] is what a
/// student sees at last.
@NullMarked
package org.ranvier.study.report;

import org.jspecify.annotations.NullMarked;
