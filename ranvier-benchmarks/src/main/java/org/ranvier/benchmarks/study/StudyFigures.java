package org.ranvier.benchmarks.study;

import java.nio.file.Path;
import java.util.List;
import org.ranvier.formats.subject.Preset;
import org.ranvier.study.body.StudyTables;

/// Writes figures of virtual examinations into a page, from the folder of the project.
///
/// ```
/// java … org.ranvier.benchmarks.study.StudyFigures PAGE people|tests|speed [SHARE]
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
    StudyFigures figures = new StudyFigures(share);
    switch (arguments[1]) {
      case "people" -> page.write(figures.people());
      case "tests" -> page.write(figures.tests());
      case "speed" -> page.write(List.of(new Speed().table(Path.of("docs/validation/axon.md"))));
      default ->
          throw new IllegalArgumentException(
              "What to write must be people, tests or speed, but is " + arguments[1]);
    }
  }

  /// Full examinations of all kinds of people.
  private List<Table> people() {
    CriteriaTables criteria = new CriteriaTables();
    for (Preset preset : Preset.values()) {
      criteria.add(preset, cohort(preset));
    }
    Targets targets = new Targets("targets of studies");
    List<Examined> healthy = criteria.people(Preset.HEALTHY);
    HealthyTargets norms = new HealthyTargets(healthy, targets);
    norms.add();
    new RatioTargets(criteria.people(Preset.ALS), targets).add();
    norms.addHeightSlopes();
    return List.of(
        targets.table(),
        new LimitTable().table(healthy),
        criteria.rules(),
        criteria.criteria(),
        criteria.favoured());
  }

  /// Single tests of healthy people, some with one lesion.
  private List<Table> tests() {
    Targets targets = new Targets("targets of tests");
    DispersionTables dispersion = new DispersionTables(size(FOREARMS), tables);
    dispersion.addTargets(targets);
    TestTargets tests = new TestTargets(size(TESTED), tables, targets);
    tests.addFWaves();
    tests.addScan();
    tests.addNeedle();
    tests.addUnitLoss();
    tests.addActivity();
    tests.addGrip();
    return List.of(targets.table(), dispersion.dispersion(), dispersion.most(), dispersion.block());
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
