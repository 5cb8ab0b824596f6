package org.ranvier.record;

import java.util.List;
import java.util.Optional;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;

/// Imaging of nerves and spinal cord.
///
/// @param brachialPlexusMri signal or swelling of the plexus
/// @param cervicalFlexionMri forward displacement of the cord in flexion
public record Imaging(
    Optional<Judgement> brachialPlexusMri,
    Optional<Judgement> cervicalFlexionMri,
    List<Ultrasound> ultrasound) {

  /// No imaging was recorded.
  public static final Imaging UNKNOWN = new Imaging(Optional.empty(), Optional.empty(), List.of());

  public Imaging {
    ultrasound = List.copyOf(ultrasound);
  }

  /// Cross-sectional area of a nerve at one place.
  public record Ultrasound(Nerve nerve, Side side, Site site, double areaSquareMillimetres) {

    public Ultrasound {
      if (!(areaSquareMillimetres > 0 && areaSquareMillimetres <= 200)) {
        throw new IllegalArgumentException(
            "A nerve's cross-sectional area must be above 0 and at most 200 mm², but is "
                + Plausible.plain(areaSquareMillimetres));
      }
    }
  }
}
