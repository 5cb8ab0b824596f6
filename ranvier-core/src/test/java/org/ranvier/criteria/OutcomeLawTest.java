package org.ranvier.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ranvier.criteria.reading.ClauseReading;
import org.ranvier.criteria.reading.CriteriaReading;
import org.ranvier.criteria.reading.Status;
import org.ranvier.criteria.set.SetExplanation;
import org.ranvier.criteria.set.SetJudgement;
import org.ranvier.record.PatientRecord;
import org.ranvier.testing.Document;
import org.ranvier.testing.Documents;
import org.ranvier.testing.Law;

/// Laws of the outcome of criteria sets: symmetry of sides, indifference to order, and what is not
/// recorded is never taken for absent.
class OutcomeLawTest {

  private static final Examiner EXAMINER = Examiner.shipped();

  /// Findings that stand for themselves: leaving one out says less and nothing else. Not among them
  /// are strengths, of which those tested stand for a limb; statements that contradict other
  /// findings; and what makes a measurement doubtful (cold limbs, stimuli not supramaximal).
  private static final Set<String> FINDINGS =
      Set.of(
          "monthsSinceOnset",
          "progression",
          "onset",
          "diffuseSymmetricAtOnset",
          "recurrentPalsies",
          "exposure",
          "ageYears",
          "ageAtOnsetYears",
          "sex",
          "bulbar",
          "atrophy",
          "pain",
          "cramps",
          "sensorySymptoms",
          "objectiveSensoryLoss",
          "antiGm1Igm",
          "csfProteinGramsPerLitre",
          "csfCellsPerMicrolitre",
          "creatineKinaseUnitsPerLitre",
          "pmp22Deletion",
          "brachialPlexusMri",
          "cervicalFlexionMri",
          "response",
          "latencyMilliseconds",
          "areaMillivoltMilliseconds",
          "durationMilliseconds",
          "totalDurationMilliseconds",
          "minimumLatencyMilliseconds",
          "stimuli",
          "amplitudeLowerMillivolts",
          "lowCutHertz");

  private static List<String> outcomes(PatientRecord record) {
    List<String> outcomes = new ArrayList<>();
    for (SetJudgement judgement : EXAMINER.judge(record).sets()) {
      outcomes.add(
          "%s %s %s %s %s"
              .formatted(
                  judgement.set().id(),
                  judgement.status(),
                  judgement.category(),
                  judgement.best(),
                  judgement.pragmatic()));
    }
    return outcomes;
  }

  static List<Document> documents() {
    return Documents.all();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void left_and_right_swapped_give_the_same_outcome(Document document) {
    assertThat(outcomes(document.mirrored().record())).isEqualTo(outcomes(document.record()));
  }

  @Law(cases = 100)
  void the_order_of_what_was_recorded_does_not_matter(SplittableRandom random) {
    Document document = Documents.any(random);

    assertThat(outcomes(document.shuffled(random).record())).isEqualTo(outcomes(document.record()));
  }

  @Law(cases = 150)
  void saying_less_never_turns_a_met_set_into_one_not_met_or_the_other_way_round(
      SplittableRandom random) {
    Document full = Documents.patient(random);
    Document less = thinned(full, random);

    List<SetJudgement> before = EXAMINER.judge(full.record()).sets();
    List<SetJudgement> after = EXAMINER.judge(less.record()).sets();
    for (int i = 0; i < before.size(); i++) {
      Status was = before.get(i).status();
      Status is = after.get(i).status();
      boolean opposite =
          (was == Status.MET && is == Status.NOT_MET)
              || (was == Status.NOT_MET && is == Status.MET);
      assertThat(opposite).as("%s: %s, then %s", before.get(i).set().id(), was, is).isFalse();
    }
  }

  @Law(cases = 150)
  void what_is_learnt_later_keeps_within_the_best_and_the_worst_of_before(SplittableRandom random) {
    Document full = Documents.patient(random);
    Document less = thinned(full, random);

    List<SetJudgement> before = EXAMINER.judge(less.record()).sets();
    List<SetJudgement> after = EXAMINER.judge(full.record()).sets();
    for (int i = 0; i < before.size(); i++) {
      List<String> ladder = ladder(before.get(i));
      String what =
          "%s: %s to %s, then %s to %s"
              .formatted(
                  before.get(i).set().id(),
                  before.get(i).category(),
                  before.get(i).best(),
                  after.get(i).category(),
                  after.get(i).best());
      assertThat(ladder.indexOf(after.get(i).best()))
          .as(what)
          .isGreaterThanOrEqualTo(ladder.indexOf(before.get(i).best()));
      assertThat(ladder.indexOf(after.get(i).category()))
          .as(what)
          .isLessThanOrEqualTo(ladder.indexOf(before.get(i).category()));
    }
  }

  private static List<String> ladder(SetJudgement judgement) {
    List<String> ladder = new ArrayList<>();
    for (ClauseReading category : new SetExplanation(judgement).reading().clauses()) {
      ladder.add(category.id());
    }
    ladder.add(CriteriaReading.NONE);
    return ladder;
  }

  /// The document without one to eight of its findings.
  private static Document thinned(Document document, SplittableRandom random) {
    Document less = document;
    for (int i = random.nextInt(1, 9); i > 0; i--) {
      List<List<Object>> places = less.places(FINDINGS::contains);
      if (!places.isEmpty()) {
        less = less.without(places.get(random.nextInt(places.size())));
      }
    }
    return less;
  }
}
