package org.ranvier.anatomy;

/// A stretch of nerve between two sites of one limb, distal first.
public record Stretch(Site from, Site to) {

  public Stretch {
    if (from.limb() != to.limb()) {
      throw new IllegalArgumentException(
          "A stretch of nerve lies on one limb, but %s and %s do not"
              .formatted(from.id(), to.id()));
    }
    if (from == to) {
      throw new IllegalArgumentException(
          "A stretch of nerve needs two sites, but both are " + from.id());
    }
    if (from.isProximalTo(to)) {
      Site distal = to;
      to = from;
      from = distal;
    }
  }

  /// @return true if this stretch contains the other from end to end
  public boolean covers(Stretch other) {
    return from.limb() == other.from.limb()
        && !from.isProximalTo(other.from)
        && !other.to.isProximalTo(to);
  }

  /// @return the stretch as text, such as `wrist–elbow`
  public String text() {
    return from.id() + "–" + to.id();
  }
}
