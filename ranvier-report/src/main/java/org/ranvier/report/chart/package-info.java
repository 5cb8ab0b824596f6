/// Charts of experiments on an axon as SVG text. Open [ConductFigure] first: it draws any figure of
/// a result. [SpaceTimeChart] stacks the potentials of nodes, [CurvesChart] draws curves over an
/// axis; the arithmetic of axes is in [Scale], [LinearTicks] and [LogarithmicTicks].
@NullMarked
package org.ranvier.report.chart;

import org.jspecify.annotations.NullMarked;
