package org.ranvier.formats.subject;

import java.util.List;
import java.util.stream.IntStream;
import org.ranvier.criteria.Examiner;
import org.ranvier.criteria.reading.CriteriaReading;
import org.ranvier.criteria.reading.Reading;
import org.ranvier.criteria.reading.Standing;
import org.ranvier.criteria.reading.Status;
import org.ranvier.random.Streams;
import org.ranvier.study.VirtualExamination;
import org.ranvier.study.body.StudyTables;
import org.ranvier.study.subject.SubjectPattern;

/// People of a preset, examined and read.
final class VirtualCohort {

  private static final long SEED = 11;
  private static final StudyTables TABLES = StudyTables.direct();
  private static final Examiner EXAMINER = Examiner.shipped();

  private VirtualCohort() {}

  static List<Reading> readings(Preset preset, int people) {
    SubjectPattern pattern = SubjectReader.read(preset.bytes(), preset.id());
    Streams streams = Streams.of(SEED).with(preset.id());
    return IntStream.range(0, people)
        .parallel()
        .mapToObj(i -> pattern.draw(preset.id() + "-" + i, streams.with(i)))
        .map(subject -> EXAMINER.examine(VirtualExamination.of(subject, TABLES).record()))
        .toList();
  }

  /// @return how many meet the highest category of a criteria set
  static long definite(List<Reading> readings, String set) {
    return readings.stream()
        .flatMap(reading -> reading.criteria().stream())
        .filter(each -> each.id().equals(set) && isDefinite(each))
        .count();
  }

  static boolean isDefinite(CriteriaReading reading) {
    return reading.status() == Status.MET
        && !reading.category().startsWith("possible")
        && !reading.category().startsWith("probable");
  }

  static long favouring(List<Reading> readings, String disease) {
    return readings.stream()
        .filter(reading ->
            reading.mimics().stream()
                .anyMatch(
                    each -> each.id().equals(disease) && each.standing() == Standing.FAVOURED))
        .count();
  }
}
