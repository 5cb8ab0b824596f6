/// Tests of the charts. Open [SpaceTimeChartTest] and [CurvesChartTest] first.
@NullMarked
package org.ranvier.report.chart;

import org.jspecify.annotations.NullMarked;
