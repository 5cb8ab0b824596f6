package org.ranvier.criteria.limits;

import org.ranvier.anatomy.Limb;
import org.ranvier.reference.Entry;

/// Skin temperature in °C below which slowing, or the lack of a block, cannot be judged.
public record SkinTarget(double armCelsius, double legCelsius) {

  /// Reads the fields `arm` and `leg`.
  public static SkinTarget of(Entry entry) {
    return new SkinTarget(entry.get("arm").number(), entry.get("leg").number());
  }

  /// @return the target for a limb
  public double celsius(Limb limb) {
    return limb == Limb.ARM ? armCelsius : legCelsius;
  }
}
