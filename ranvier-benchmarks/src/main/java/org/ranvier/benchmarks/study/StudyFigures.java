package org.ranvier.benchmarks.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ranvier.formats.subject.Preset;
import org.ranvier.study.body.StudyTables;

/// Writes figures of virtual examinations into a page, from the folder of the project.
///
/// ```
/// java … org.ranvier.benchmarks.study.StudyFigures PAGE figures|speed [SHARE]
/// ```
///
/// Figures are the same for any number of threads; speed is that of the machine. SHARE makes all
/// cohorts smaller, for a trial.
public final class StudyFigures {

  private static final int HEALTHY = 500;
  private static final int ALS = 300;
  private static final int OTHERS = 200;
  private static final int TESTED = 100;
  private static final int FOREARMS = 40;

  private final StudyTables tables = StudyTables.direct();
  private final double share;

  private StudyFigures(double share) {
    this.share = share;
  }

  /// @param arguments page, what to write, and share of the cohorts
  public static void main(String[] arguments) {
    Page page = new Page(Path.of(arguments[0]));
    double share = arguments.length > 2 ? Double.parseDouble(arguments[2]) : 1;
    switch (arguments[1]) {
      case "figures" -> page.write(new StudyFigures(share).figures());
      case "speed" -> page.write(List.of(new Speed().table(Path.of("docs/validation/axon.md"))));
      default ->
          throw new IllegalArgumentException(
              "What to write must be figures or speed, but is " + arguments[1]);
    }
  }

  private List<Table> figures() {
    Targets targets = new Targets();
    List<Table> written = new ArrayList<>();
    CriteriaTables criteria = new CriteriaTables();
    for (Preset preset : Preset.values()) {
      criteria.add(preset, cohort(preset));
    }
    List<Examined> healthy = criteria.people(Preset.HEALTHY);
    HealthyTargets norms = new HealthyTargets(healthy, targets);
    norms.add();
    DispersionTables dispersion = new DispersionTables(size(FOREARMS), tables);
    dispersion.addTargets(targets);
    new RatioTargets(criteria.people(Preset.ALS), targets).add();
    TestTargets tests = new TestTargets(size(TESTED), tables, targets);
    tests.addFWaves();
    norms.addHeightSlopes();
    tests.addNeedle();
    tests.addUnitLoss();
    tests.addActivity();
    tests.addGrip();
    written.add(targets.table());
    written.add(new LimitTable().table(healthy));
    written.add(criteria.rules());
    written.add(criteria.criteria());
    written.add(criteria.favoured());
    written.add(dispersion.dispersion());
    written.add(dispersion.most());
    written.add(dispersion.block());
    return written;
  }

  private List<Examined> cohort(Preset preset) {
    return switch (preset) {
      case HEALTHY ->
          new People(preset, size(HEALTHY))
              .each(subject -> Examined.of(subject, tables, LimitTable.added()));
      case ALS -> examined(preset, ALS);
      case MMN, CIDP, MULTIFOCAL_CIDP, AXONAL_GBS, CARPAL_TUNNEL, ULNAR_ELBOW, HNPP ->
          examined(preset, OTHERS);
    };
  }

  private List<Examined> examined(Preset preset, int count) {
    return new People(preset, size(count)).each(subject -> Examined.of(subject, tables, List.of()));
  }

  private int size(int count) {
    return (int) Math.max(2, Math.round(share * count));
  }
}
