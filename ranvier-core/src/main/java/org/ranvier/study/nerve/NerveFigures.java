package org.ranvier.study.nerve;

import java.util.Optional;
import org.ranvier.anatomy.Limb;
import org.ranvier.reference.Entry;
import org.ranvier.reference.ReferenceFile;

/// The figures of conduction in nerves, each with its source in `nerve.yaml`.
final class NerveFigures {

  private static final class Shipped {
    static final NerveFigures FIGURES =
        new NerveFigures(ReferenceFile.resource(NerveFigures.class, "nerve.yaml"));
  }

  private final Entry file;

  private NerveFigures(Entry file) {
    this.file = file;
  }

  static NerveFigures shipped() {
    return Shipped.FIGURES;
  }

  /// @return the entry at a path of field names
  Entry entry(String... path) {
    Entry entry = file;
    for (String step : path) {
      entry = entry.get(step);
    }
    return entry;
  }

  /// @return the value at a path of field names
  double value(String... path) {
    return entry(path).get("value").number();
  }

  /// @return the value at a path of field names, if there is one
  Optional<Double> find(String... path) {
    Optional<Entry> entry = Optional.of(file);
    for (String step : path) {
      entry = entry.flatMap(each -> each.find(step));
    }
    return entry.map(each -> each.get("value").number());
  }

  /// @return by what share velocity grows from the most distal place of stimulation to the cord
  double gradient(Limb limb) {
    return value("gradient", limb.id());
  }
}
