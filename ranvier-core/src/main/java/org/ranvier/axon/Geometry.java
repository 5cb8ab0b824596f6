package org.ranvier.axon;

import java.util.List;
import org.ranvier.reference.Entry;

/// The shape of a fibre of one diameter.
///
/// @param axonMicrometres diameter of the axon under the myelin
/// @param nodeMicrometres diameter of node and paranode
/// @param spacingMicrometres from the start of one node to the start of the next
/// @param flutMicrometres length of the juxtaparanode
/// @param lamellae turns of myelin
public record Geometry(
    double fibreMicrometres,
    double axonMicrometres,
    double nodeMicrometres,
    double spacingMicrometres,
    double flutMicrometres,
    double lamellae) {

  /// The published fibres, and those between them.
  static final class Table {

    private static final String[] COLUMNS = {"axon", "node", "spacing", "flut", "lamellae"};

    private final double smallest;
    private final double largest;
    private final MonotoneCubic[] columns = new MonotoneCubic[COLUMNS.length];

    Table(Entry file) {
      List<Entry> fibres = file.get("fibres").items();
      double[] fibre = column(fibres, "fibre");
      for (int i = 0; i < COLUMNS.length; i++) {
        columns[i] = new MonotoneCubic(fibre, column(fibres, COLUMNS[i]));
      }
      smallest = fibre[0];
      largest = fibre[fibre.length - 1];
    }

    private static double[] column(List<Entry> fibres, String name) {
      return fibres.stream().mapToDouble(fibre -> fibre.get(name).number()).toArray();
    }

    double smallest() {
      return smallest;
    }

    double largest() {
      return largest;
    }

    Geometry of(double fibreMicrometres) {
      return new Geometry(
          fibreMicrometres,
          columns[0].value(fibreMicrometres),
          columns[1].value(fibreMicrometres),
          columns[2].value(fibreMicrometres),
          columns[3].value(fibreMicrometres),
          columns[4].value(fibreMicrometres));
    }
  }
}
