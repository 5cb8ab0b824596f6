package org.ranvier.axon.kernel;

/// Chooses the kernel once, when it is first asked for.
public final class Kernels {

  private static final class Chosen {
    static final Kernel BEST = hasVectors() ? new VectorKernel() : new ScalarKernel();
  }

  private Kernels() {}

  /// @return the fastest kernel that this JVM can run
  public static Kernel best() {
    return Chosen.BEST;
  }

  /// @return the scalar twin, which gives the same bits
  public static Kernel scalar() {
    return new ScalarKernel();
  }

  /// @return what to do for the vector kernel; empty if it runs
  public static String advice() {
    return hasVectors()
        ? ""
        : "The vector kernel is off: start Java with --add-modules jdk.incubator.vector, as ./ranvier does.";
  }

  private static boolean hasVectors() {
    return ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
  }
}
