package org.ranvier.criteria.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ranvier.anatomy.Atlas;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.SidedNerve;
import org.ranvier.anatomy.Stretch;
import org.ranvier.criteria.block.Segment;

/// Which stretches of which nerves were tested for block. A stretch that was not tested may hold
/// one.
public final class Coverage {

  private final Map<SidedNerve, List<Stretch>> untested = new LinkedHashMap<>();
  private final Map<SidedNerve, List<Stretch>> protocol = new LinkedHashMap<>();

  Coverage(Atlas atlas, List<Segment> segments) {
    for (Side side : Side.values()) {
      for (Nerve nerve : atlas.protocolNerves()) {
        SidedNerve sided = new SidedNerve(side, nerve);
        List<Stretch> open = new ArrayList<>();
        for (Stretch stretch : atlas.protocol(nerve)) {
          if (!isTested(sided, stretch, segments)) {
            open.add(stretch);
          }
        }
        untested.put(sided, open);
        protocol.put(sided, atlas.protocol(nerve));
      }
    }
  }

  /// @return every nerve that has stretches to test
  public List<SidedNerve> allNerves() {
    return List.copyOf(untested.keySet());
  }

  /// @return the stretches of a full study that were not tested
  public List<Stretch> untested(SidedNerve nerve) {
    return untested.getOrDefault(nerve, List.of());
  }

  /// @return true if nothing of the nerve was tested
  public boolean isUntouched(SidedNerve nerve) {
    return untested(nerve).equals(protocol.get(nerve));
  }

  /// A stretch is tested if neighbouring segments of one study cover it without a gap and without a
  /// site of entrapment in them, where a fall could not be told from a block beside it.
  private static boolean isTested(SidedNerve nerve, Stretch stretch, List<Segment> segments) {
    boolean fromReached = false;
    boolean toReached = false;
    for (Segment segment : segments) {
      boolean here =
          segment.nerve() == nerve.nerve()
              && segment.side() == nerve.side()
              && !segment.supplement()
              && segment.entrapment().isEmpty();
      if (here && overlaps(segment, stretch)) {
        fromReached |= !segment.from().isProximalTo(stretch.from());
        toReached |= !stretch.to().isProximalTo(segment.to());
      }
    }
    return fromReached && toReached;
  }

  private static boolean overlaps(Segment segment, Stretch stretch) {
    return stretch.to().isProximalTo(segment.from()) && segment.to().isProximalTo(stretch.from());
  }
}
