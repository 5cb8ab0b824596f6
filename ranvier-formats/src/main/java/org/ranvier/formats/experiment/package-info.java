/// Experiments with an axon, written down as YAML or JSON (`ranvier.experiment/1`). Open
/// [ExperimentReader] first. A question that can be asked is one entry in [Questions].
@NullMarked
package org.ranvier.formats.experiment;

import org.jspecify.annotations.NullMarked;
