/// Virtual examinations held against published figures. Open [StudyFigures] first; it is started by
/// `ranvier-benchmarks/study.sh`, and what it finds stands in `docs/validation/study.md`.
@NullMarked
package org.ranvier.benchmarks.study;

import org.jspecify.annotations.NullMarked;
