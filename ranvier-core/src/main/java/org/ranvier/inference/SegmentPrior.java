package org.ranvier.inference;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ranvier.anatomy.Limb;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Site;
import org.ranvier.reference.Entry;
import org.ranvier.reference.ReferenceFile;

/// What is held of a segment before it is measured, read from a file of the format
/// `ranvier.inference/1`.
public final class SegmentPrior {

  private static final class Shipped {
    static final SegmentPrior PRIOR =
        new SegmentPrior(ReferenceFile.resource(SegmentPrior.class, "inference.yaml"));
  }

  private final Entry file;
  private final FractionPrior blocked;
  private final FractionPrior lost;
  private final FractionPrior slowed;
  private final Set<Site> deepSites;

  /// @return the prior that ships with Ranvier
  public static SegmentPrior shipped() {
    return Shipped.PRIOR;
  }

  /// @param file of the format `ranvier.inference/1`
  public SegmentPrior(Entry file) {
    this.file =
        file.allowing(
            "format",
            "library",
            "person",
            "blocked",
            "lost",
            "slowed",
            "order",
            "delay",
            "distal-dispersion",
            "sprouting",
            "sprouts",
            "technique",
            "deep-sites",
            "recorded",
            "usual-muscles",
            "no-block-below",
            "no-answer-wider-than");
    blocked = FractionPrior.of(file.get("blocked"));
    lost = FractionPrior.of(file.get("lost"));
    slowed = FractionPrior.of(file.get("slowed"));
    deepSites = EnumSet.copyOf(file.terms("deep-sites", Site.class));
  }

  FractionPrior blocked() {
    return blocked;
  }

  FractionPrior lost() {
    return lost;
  }

  FractionPrior slowed() {
    return slowed;
  }

  boolean isDeep(Site site) {
    return deepSites.contains(site);
  }

  /// @return the muscles that segments are simulated for
  List<Muscle> recorded() {
    return file.terms("recorded", Muscle.class);
  }

  /// @return the muscle from which a nerve is usually recorded, empty if none is
  Optional<Muscle> usualMuscle(Nerve nerve, Site mostDistal) {
    for (Entry row : file.get("usual-muscles").items()) {
      List<Site> sites = row.terms("most-distal", Site.class);
      if (row.get("nerve").term(Nerve.class) == nerve
          && (sites.isEmpty() || sites.contains(mostDistal))) {
        return Optional.of(row.get("muscle").term(Muscle.class));
      }
    }
    return Optional.empty();
  }

  /// @return how many segments are simulated
  public int segments() {
    return (int) number("library", "segments");
  }

  /// @return of the random numbers of the library
  long seed() {
    return (long) number("library", "seed");
  }

  /// @return by what share velocity grows from the muscle to the cord
  double gradient(Limb limb) {
    return number("person", "gradient", limb.id());
  }

  /// @return the number at a path of field names
  double number(String... path) {
    Entry entry = file;
    for (String step : path) {
      entry = entry.get(step);
    }
    return entry.number();
  }

  /// @return the range at a path of field names
  Range range(String... path) {
    Entry entry = file;
    for (String step : path) {
      entry = entry.get(step);
    }
    return new Range(entry.get("from").number(), entry.get("to").number());
  }

  /// @return all figures in the order of the file
  String description() {
    return FileFigures.of(file);
  }
}
