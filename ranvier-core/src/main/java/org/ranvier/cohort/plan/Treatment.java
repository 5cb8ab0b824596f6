package org.ranvier.cohort.plan;

import java.util.List;

/// All that is given in a period.
///
/// @param gifts none for placebo, and for no treatment at all
public record Treatment(List<Gift> gifts) {

  /// Whatever was given before is withheld.
  public static final Treatment NOTHING = new Treatment(List.of());

  /// The dose at entry goes on.
  public static final Treatment OWN = new Treatment(List.of(Gift.Own.AS_IT_IS));

  public Treatment {
    gifts = List.copyOf(gifts);
    if (gifts.size() > 1 && gifts.contains(new Gift.UsualCare())) {
      throw new IllegalArgumentException(
          "Usual care decides on all treatment, so nothing can be given besides; leave one out");
    }
  }

  /// @return whether the patient's own neurologist decides
  public boolean isUsualCare() {
    return gifts.contains(new Gift.UsualCare());
  }
}
