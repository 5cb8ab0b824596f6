/// Questions put to an axon, as the command `conduct` asks them. Open [Experiment] first: it holds
/// an axon and a [Question], and [Experiment#run] gives a [Result] that any output can show.
@NullMarked
package org.ranvier.axon.experiment;

import org.jspecify.annotations.NullMarked;
