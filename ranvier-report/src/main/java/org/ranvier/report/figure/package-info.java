/// Figures as SVG text: the body with its nerves, and one figure for each motor study. Open
/// [BodyFigure] first, then [StudyFigure]. The body's geometry is data, in `body.yaml`.
@NullMarked
package org.ranvier.report.figure;

import org.jspecify.annotations.NullMarked;
