/// The arithmetic of many axons at once. Open [Kernel] first: each operation works on one quantity
/// of all nodes, laid out node by node with eight axons side by side, one axon in each lane.
/// [Kernels#best()] picks the vector kernel where the JVM offers the Vector API, else its scalar
/// twin, which gives the same bits.
@NullMarked
package org.ranvier.axon.kernel;

import org.jspecify.annotations.NullMarked;
