package org.ranvier.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ranvier.testing.Cases;
import org.ranvier.testing.Cases.Case;
import org.ranvier.testing.Expectations;

/// Every vector and every published case under `reference/` gives the reading that is written
/// beside it. This is a validation test: the expectations come from the letter of the criteria and
/// from the authors of the cases.
class ReadingReferenceTest {

  private static final Examiner EXAMINER = Examiner.shipped();

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void a_vector_gives_the_reading_that_the_criteria_demand(Case vector) {
    assertThat(Expectations.differences(vector.expected(), EXAMINER.examine(vector.record())))
        .as("%s: %s", vector, vector.expected().texts("why"))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void a_published_case_gives_a_reading_that_its_authors_could_sign(Case published) {
    assertThat(Expectations.differences(published.expected(), EXAMINER.examine(published.record())))
        .as("%s: %s", published, published.expected().texts("why"))
        .isEmpty();
  }

  static List<Case> a_vector_gives_the_reading_that_the_criteria_demand() {
    return Cases.vectors();
  }

  static List<Case> a_published_case_gives_a_reading_that_its_authors_could_sign() {
    return Cases.published();
  }
}
