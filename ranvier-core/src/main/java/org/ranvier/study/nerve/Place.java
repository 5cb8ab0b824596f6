package org.ranvier.study.nerve;

import org.ranvier.anatomy.Site;

/// A place on a nerve: a site, or so far from one.
///
/// @param proximalMillimetres towards the cord from the site; negative for away from it
public record Place(Site site, double proximalMillimetres) {

  /// @return the site itself
  public static Place at(Site site) {
    return new Place(site, 0);
  }
}
