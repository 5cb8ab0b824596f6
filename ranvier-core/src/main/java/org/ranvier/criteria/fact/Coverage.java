package org.ranvier.criteria.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ranvier.anatomy.Atlas;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.SidedNerve;
import org.ranvier.anatomy.Site;
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

  /// A stretch is tested if segments cover it without a gap and without a site of entrapment in
  /// them, where a fall could not be told from a block beside it.
  private static boolean isTested(SidedNerve nerve, Stretch stretch, List<Segment> segments) {
    Site reached = stretch.from();
    boolean further = true;
    while (further && stretch.to().isProximalTo(reached)) {
      further = false;
      for (Segment segment : segments) {
        boolean here =
            segment.nerve() == nerve.nerve()
                && segment.side() == nerve.side()
                && !segment.supplement()
                && segment.entrapment().isEmpty();
        if (here && !segment.from().isProximalTo(reached) && segment.to().isProximalTo(reached)) {
          reached = segment.to();
          further = true;
        }
      }
    }
    return !stretch.to().isProximalTo(reached);
  }
}
