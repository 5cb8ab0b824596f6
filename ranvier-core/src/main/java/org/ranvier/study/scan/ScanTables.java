package org.ranvier.study.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.ranvier.result.Table;
import org.ranvier.result.Table.Column;

/// The figures of a scan.
final class ScanTables {

  private static final List<Column> SCAN =
      List.of(
          new Column("file", "file", 0),
          new Column("units", "units", 0),
          new Column("unitsLower", "from", 0),
          new Column("unitsUpper", "to", 0),
          new Column("largerUnits", "larger units", 0),
          new Column("largerUnitsLower", "from", 0),
          new Column("largerUnitsUpper", "to", 0),
          new Column("recordedUnits", "recorded", 0),
          new Column("stepix", "STEPIX", 0),
          new Column("ampixMicrovolts", "AMPIX (µV)", 1),
          new Column("d50", "D50", 0),
          new Column("peakMillivolts", "largest (mV)", 2),
          new Column("steps", "steps", 0),
          new Column("largestStepMillivolts", "largest step (mV)", 3),
          new Column("s5Milliamperes", "S5 (mA)", 2),
          new Column("s50Milliamperes", "S50 (mA)", 2),
          new Column("s95Milliamperes", "S95 (mA)", 2),
          new Column("noiseMicrovolts", "noise (µV)", 1),
          new Column("reason", "why not", 0));

  private ScanTables() {}

  static List<Table> of(String file, ScanAnalysis analysis, OptionalInt theirs) {
    List<Table> tables = new ArrayList<>();
    tables.add(new Table("scan", "The scan", SCAN, List.of(row(file, analysis, theirs))));
    if (analysis.count() instanceof UnitCount.Counted counted) {
      tables.add(units(counted));
    }
    tables.add(steps(analysis.scan()));
    return tables;
  }

  private static List<Object> row(String file, ScanAnalysis analysis, OptionalInt theirs) {
    ScanIndices indices = analysis.indices();
    List<Object> row = new ArrayList<>();
    row.add(file);
    String reason = "";
    switch (analysis.count()) {
      case UnitCount.Counted counted -> {
        add(row, counted.units());
        add(row, counted.larger());
      }
      case UnitCount.CannotTell cannot -> {
        row.addAll(List.of("", "", "", "", "", ""));
        reason = cannot.reason();
      }
    }
    row.add(cell(theirs));
    row.add(cell(indices.stepix()));
    row.add(indices.ampixMicrovolts());
    row.add(indices.d50());
    row.add(indices.peakMillivolts());
    row.add(indices.steps());
    row.add(indices.largestStepMillivolts());
    row.add(indices.s5());
    row.add(indices.s50());
    row.add(indices.s95());
    row.add(1000 * indices.noiseMillivolts());
    row.add(reason);
    return row;
  }

  private static void add(List<Object> row, UnitCount.Range range) {
    row.addAll(List.of(range.median(), range.lower(), range.upper()));
  }

  private static Object cell(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : "";
  }

  private static Table units(UnitCount.Counted counted) {
    List<List<Object>> rows = new ArrayList<>();
    for (ScanUnit unit : counted.population()) {
      rows.add(
          List.of(
              rows.size() + 1, unit.thresholdMilliamperes(), 1000 * unit.amplitudeMillivolts()));
    }
    return new Table(
        "units",
        "One population that fits",
        List.of(
            new Column("unit", "unit", 0),
            new Column("thresholdMilliamperes", "threshold (mA)", 3),
            new Column("amplitudeMicrovolts", "amplitude (µV)", 0)),
        rows);
  }

  private static Table steps(CmapScan scan) {
    StepFit fit = new StepFit(scan.scanned());
    double[] steps = fit.steps();
    List<List<Object>> rows = new ArrayList<>();
    for (int rank = 1; rank <= fit.inLine(); rank++) {
      double line = fit.falls() ? 1000 * fit.line(rank) : Double.NaN;
      rows.add(List.of(rank, 1000 * steps[rank - 1], line));
    }
    return new Table(
        "steps",
        "Steps above 50 µV, the largest first",
        List.of(
            new Column("rank", "rank", 0),
            new Column("stepMicrovolts", "step (µV)", 0),
            new Column("lineMicrovolts", "line (µV)", 0)),
        rows);
  }
}
