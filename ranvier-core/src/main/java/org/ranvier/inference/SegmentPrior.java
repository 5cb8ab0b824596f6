package org.ranvier.inference;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.ranvier.anatomy.Limb;
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
    StringBuilder text = new StringBuilder();
    describe(file, text);
    return text.toString();
  }

  private static void describe(Entry entry, StringBuilder text) {
    if (!entry.hasFields()) {
      text.append(entry.items().size() > 1 ? items(entry) : entry.text()).append(';');
      return;
    }
    for (Map.Entry<String, Entry> field : entry.fields().entrySet()) {
      text.append(field.getKey()).append('=');
      describe(field.getValue(), text);
    }
  }

  private static String items(Entry list) {
    return String.join(",", list.items().stream().map(Entry::text).toList());
  }
}
