package org.ranvier.muscle;

import java.util.List;
import org.ranvier.reference.Entry;

/// A part of what lies beneath a recording electrode, such as the interossei beneath ADM.
///
/// @param share of the units
/// @param size of its units at the skin, over that of units of the first part
/// @param delayMilliseconds by which its units come later, at 33 °C
/// @param halfFibreMillimetres from the end-plates to either tendon
/// @param shallowMillimetres least depth of its units
/// @param deepMillimetres greatest depth of its units
public record MusclePart(
    String name,
    double share,
    double size,
    double delayMilliseconds,
    double halfFibreMillimetres,
    double shallowMillimetres,
    double deepMillimetres) {

  static MusclePart of(Entry entry) {
    entry.allowing("name", "share", "size", "delay", "half-length", "depth");
    List<Entry> depth = entry.get("depth").items();
    return new MusclePart(
        entry.get("name").text(),
        entry.get("share").number(),
        entry.get("size").number(),
        entry.get("delay").number(),
        entry.get("half-length").number(),
        depth.getFirst().number(),
        depth.getLast().number());
  }

  double depthMillimetres(double share) {
    return shallowMillimetres + share * (deepMillimetres - shallowMillimetres);
  }
}
