/// The myelinated motor axon: what it is made of, what disease does to it, and whether an impulse
/// passes.
///
/// An axon here is a chain of nodes of Ranvier joined by myelinated internodes, a double cable
/// (axon and periaxonal space) without a name and without a patient: an [Axon] is a published model
/// ([AxonModel]), a fibre diameter, a number of nodes, a temperature, and [Lesion]s. Every figure
/// of the model stands with its source in `mrg-2002.yaml` and `gaines-2018.yaml`.
///
/// Open [Conduction] first. [Conduction#impulse] conducts one impulse and says when it reached each
/// node, and whether it passed.
@NullMarked
package org.ranvier.axon;

import org.jspecify.annotations.NullMarked;
