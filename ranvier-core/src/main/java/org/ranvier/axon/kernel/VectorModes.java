package org.ranvier.axon.kernel;

import static org.ranvier.axon.kernel.Kernel.LANES;
import static org.ranvier.axon.kernel.VectorKernel.S;

import jdk.incubator.vector.DoubleVector;

/// The modes of internodes for [VectorKernel].
final class VectorModes {

  private VectorModes() {}

  /// The lanes of one vector, from node to node; what a node has is carried on to the next
  /// internode.
  static void follow(
      Internodes internodes,
      double[] v,
      double[] rest,
      double[] delta,
      int from,
      int to,
      double[] inflow) {
    int lane = Kernel.lane(from);
    int k = Kernel.node(from);
    DoubleVector l =
        DoubleVector.fromArray(S, v, from)
            .sub(DoubleVector.fromArray(S, rest, from))
            .add(DoubleVector.fromArray(S, delta, from));
    DoubleVector toLeft = DoubleVector.zero(S);
    int i = from;
    for (; i + LANES < to; i += LANES) {
      int next = i + LANES;
      DoubleVector r =
          DoubleVector.fromArray(S, v, next)
              .sub(DoubleVector.fromArray(S, rest, next))
              .add(DoubleVector.fromArray(S, delta, next));
      DoubleVector toRight = DoubleVector.zero(S);
      int at = internodes.stateFrom[k] + lane;
      int c = internodes.constantsFrom[k] + lane;
      for (int end = c + internodes.modes[k] * LANES; c < end; c += LANES) {
        DoubleVector left = DoubleVector.fromArray(S, internodes.left, c);
        DoubleVector right = DoubleVector.fromArray(S, internodes.right, c);
        DoubleVector kept =
            DoubleVector.fromArray(S, internodes.decay, c)
                .mul(DoubleVector.fromArray(S, internodes.state, at));
        DoubleVector a = left.fma(l, right.fma(r, kept));
        a.intoArray(internodes.state, at);
        toLeft = left.fma(a, toLeft);
        toRight = right.fma(a, toRight);
        at += LANES;
      }
      toLeft.intoArray(inflow, i);
      toLeft = toRight;
      l = r;
      k++;
    }
    toLeft.intoArray(inflow, i);
  }
}
