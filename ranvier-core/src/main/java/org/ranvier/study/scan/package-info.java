/// The CMAP scan: responses to some hundred finely graded stimuli, in which single motor units show
/// as steps.
///
/// Open [ScanAnalysis] first: it takes a [CmapScan] and gives [ScanIndices] and a [UnitCount].
/// [ScanSimulator] is the forward model. Assumptions about units stand in `scan-model.yaml`.
@NullMarked
package org.ranvier.study.scan;

import org.jspecify.annotations.NullMarked;
