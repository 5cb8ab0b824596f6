package org.ranvier.anatomy;

import org.ranvier.quantity.Source;

/// A stretch of one nerve that has a name, such as the carpal tunnel.
public record Span(Nerve nerve, Site from, Site to, String name, Source source) {

  /// @return true if the segment of that nerve has part of this stretch between its ends
  public boolean overlaps(Nerve other, Site distal, Site proximal) {
    return nerve == other && to.isProximalTo(distal) && proximal.isProximalTo(from);
  }
}
