/// From a record's numbers to the axons behind them: what share is blocked, lost or slowed between
/// two sites, with intervals. Open [SegmentInference] first: it answers for one pair of sites, by
/// looking up, among many simulated nerves, those most like the one that was measured. The prior
/// and its sources stand in `inference.yaml`.
@NullMarked
package org.ranvier.inference;

import org.jspecify.annotations.NullMarked;
