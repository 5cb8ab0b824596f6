package org.ranvier.patient.trait;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ranvier.anatomy.Side;
import org.ranvier.random.Streams;
import org.ranvier.record.Sex;
import org.ranvier.record.TestResult;
import org.ranvier.study.subject.Choice;
import org.ranvier.study.subject.Range;

/// What is said of a patient; what is left open is drawn as it is in people with the disease.
///
/// @param lesions those that appear; empty if they appear by chance
/// @param figures ranges of traits by their name in `traits.yaml`, such as
///   `baseline-immunoglobulin`, in place of what is usual
public record PatientPattern(
    Choice<Disease> disease,
    Optional<Range> ageAtOnsetYears,
    Optional<Choice<Sex>> sex,
    Optional<Range> heightCentimetres,
    Optional<Range> weightKilograms,
    Optional<Choice<Side>> dominant,
    Optional<Choice<TestResult>> antiGm1Igm,
    Optional<Choice<Answer>> answer,
    List<PlannedLesion> lesions,
    List<Pregnancy> pregnancies,
    Map<String, Range> figures) {

  public PatientPattern {
    lesions = List.copyOf(lesions);
    pregnancies = List.copyOf(pregnancies);
    figures = Map.copyOf(figures);
  }

  /// @return anybody with the disease
  public static PatientPattern of(Disease disease) {
    return new PatientPattern(
        Choice.of(disease),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        Map.of());
  }

  /// @param streams of the person
  /// @return one person of this kind; the same streams give the same person
  public PatientTraits draw(Streams streams) {
    return new PatientDraw(this, streams).traits();
  }
}
