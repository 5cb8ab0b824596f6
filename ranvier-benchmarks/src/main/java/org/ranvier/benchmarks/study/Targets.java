package org.ranvier.benchmarks.study;

/// The published figures that the virtual examination is held against, by the numbers of the list
/// they come from.
final class Targets {

  private final Table table;

  /// @param name of the table
  Targets(String name) {
    table = new Table(name, "no.", "what", "published", "allowed", "here", "");
  }

  Table table() {
    return table;
  }

  /// A figure that may differ from the published one by so much.
  void near(
      String number,
      String what,
      double published,
      double within,
      double found,
      String unit,
      int decimals) {
    table.row(
        number,
        what,
        Table.text(published, decimals) + " " + unit,
        "± " + Table.text(within, Math.max(decimals, 1)),
        Table.text(found, decimals) + " " + unit,
        Table.verdict(Math.abs(found - published) <= within));
  }

  /// A figure that must lie between two ends.
  void between(
      String number,
      String what,
      String published,
      double least,
      double most,
      double found,
      String unit,
      int decimals) {
    String allowed =
        Double.isInfinite(least)
            ? "at most " + Table.text(most, decimals)
            : Double.isInfinite(most)
                ? "at least " + Table.text(least, decimals)
                : Table.text(least, decimals) + " to " + Table.text(most, decimals);
    table.row(
        number,
        what,
        published,
        allowed,
        Table.text(found, decimals) + " " + unit,
        Table.verdict(found >= least && found <= most));
  }
}
