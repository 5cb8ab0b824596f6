package org.ranvier.criteria;

import java.util.ArrayList;
import java.util.List;
import org.ranvier.anatomy.SidedNerve;
import org.ranvier.anatomy.Stretch;
import org.ranvier.criteria.fact.Coverage;
import org.ranvier.criteria.fact.Findings;

/// The segments that a full study would have tested and this record has not.
final class Untested {

  private Untested() {}

  static List<String> of(Findings findings) {
    Coverage coverage = findings.blocks().coverage();
    List<String> untested = new ArrayList<>();
    for (SidedNerve nerve : coverage.allNerves()) {
      List<Stretch> open = coverage.untested(nerve);
      if (!open.isEmpty()) {
        untested.add(
            nerve.text()
                + ": "
                + (coverage.isUntouched(nerve)
                    ? "not studied"
                    : String.join(", ", open.stream().map(Stretch::text).toList())));
      }
    }
    return untested;
  }
}
