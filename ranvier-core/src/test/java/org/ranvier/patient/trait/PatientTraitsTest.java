package org.ranvier.patient.trait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.ranvier.anatomy.Limb;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;
import org.ranvier.random.Streams;
import org.ranvier.record.Sex;
import org.ranvier.study.nerve.Place;
import org.ranvier.study.nerve.Where;
import org.ranvier.study.subject.Choice;
import org.ranvier.study.subject.Range;

/// People with multifocal motor neuropathy as series of patients describe them: targets T1 to T4 of
/// docs/validation/patient.md.
class PatientTraitsTest {

  private static final List<PatientTraits> PEOPLE =
      LongStream.range(0, 2000)
          .mapToObj(number ->
              PatientPattern.of(Disease.MMN).draw(Streams.of(11).with("person").with(number)))
          .toList();

  private static double share(java.util.function.Predicate<PatientTraits> what) {
    return PEOPLE.stream().filter(what).count() / (double) PEOPLE.size();
  }

  @Test
  void men_are_two_to_three_times_as_many_as_women() {
    double men = share(each -> each.sex() == Sex.MALE);
    assertThat(men / (1 - men)).isBetween(2.0, 3.2);
  }

  @Test
  void they_fall_ill_in_middle_age() {
    double mean = PEOPLE.stream().mapToDouble(PatientTraits::ageAtOnsetYears).average().orElse(0);
    double square =
        PEOPLE.stream().mapToDouble(each -> Math.pow(each.ageAtOnsetYears() - mean, 2)).sum();
    assertThat(mean).isBetween(40.0, 46.0);
    assertThat(Math.sqrt(square / PEOPLE.size())).isBetween(11.0, 15.0);
  }

  @Test
  void it_begins_in_an_arm_in_three_of_four() {
    assertThat(
            share(each ->
                each.lesions().getFirst().where() instanceof Where.Stretch stretch
                    && stretch.nerve().limb() == Limb.ARM))
        .isBetween(0.68, 0.80);
  }

  @Test
  void half_have_the_antibody_and_lose_axons_faster() {
    assertThat(share(PatientTraits::antiGm1Positive)).isBetween(0.40, 0.58);
    double with = loss(true);
    assertThat(with / loss(false)).isCloseTo(1.3, within(0.15));
  }

  private static double loss(boolean positive) {
    return PEOPLE.stream()
        .filter(each -> each.antiGm1Positive() == positive)
        .mapToDouble(each -> Math.log(each.nerve().axonLoss()))
        .average()
        .stream()
        .map(Math::exp)
        .sum();
  }

  @Test
  void most_answer_to_immunoglobulin() {
    assertThat(share(each -> each.answer() == Answer.RESPONDER)).isBetween(0.70, 0.91);
  }

  @Test
  void a_figure_that_is_given_changes_no_other() {
    PatientPattern any = PatientPattern.of(Disease.MMN);
    PatientPattern slow =
        new PatientPattern(
            any.disease(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            Map.of("repair", Range.of(0.3)));
    PatientTraits one = any.draw(Streams.of(4));
    PatientTraits other = slow.draw(Streams.of(4));
    assertThat(other.nerve().repair()).isEqualTo(0.3);
    assertThat(other.nerve().axonLoss()).isEqualTo(one.nerve().axonLoss());
    assertThat(other.lesions()).isEqualTo(one.lesions());
    assertThat(other.immune()).isEqualTo(one.immune());
  }

  @Test
  void planned_lesions_are_the_only_ones() {
    Where where =
        new Where.Stretch(Side.LEFT, Nerve.ULNAR, Place.at(Site.WRIST), Place.at(Site.BELOW_ELBOW));
    PatientPattern any = PatientPattern.of(Disease.MMN);
    PatientPattern planned =
        new PatientPattern(
            any.disease(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(new PlannedLesion(where, 0, 2), new PlannedLesion(where, 1, 1)),
            List.of(),
            Map.of());
    PatientTraits traits = planned.draw(Streams.of(1));
    assertThat(traits.moreLesions()).isFalse();
    assertThat(traits.lesions())
        .containsExactly(new DueLesion(where, -60, 2), new DueLesion(where, 365, 1));
  }

  @Test
  void an_unknown_figure_is_refused() {
    assertThatThrownBy(() -> TraitFigures.shipped().source(Disease.MMN, "luck"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("luck");
    assertThat(TraitFigures.shipped().names()).contains("untreated-drive", "neuron-death");
  }

  private static PatientPattern with(
      Optional<Choice<Sex>> sex, List<Pregnancy> pregnancies, Map<String, Range> figures) {
    PatientPattern any = PatientPattern.of(Disease.MMN);
    return new PatientPattern(
        any.disease(),
        Optional.empty(),
        sex,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        pregnancies,
        figures);
  }

  @Test
  void a_pattern_with_an_unknown_figure_or_a_pregnant_man_is_refused_in_one_sentence() {
    assertThatThrownBy(() ->
            with(Optional.empty(), List.of(), Map.of("luck", Range.of(1))).draw(Streams.of(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("A patient has no figure 'luck'");
    assertThatThrownBy(() ->
            with(Optional.of(Choice.of(Sex.MALE)), List.of(new Pregnancy(2)), Map.of())
                .draw(Streams.of(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must be a woman");
    assertThat(
            with(Optional.empty(), List.of(new Pregnancy(2)), Map.of()).draw(Streams.of(1)).sex())
        .isEqualTo(Sex.FEMALE);
  }

  @Test
  void death_from_other_causes_comes_with_age() {
    Mortality mortality = TraitFigures.shipped().mortality();
    assertThat(mortality.ageAtDeath(Sex.MALE, 40, 0.7)).isBetween(75.0, 87.0);
    assertThat(mortality.ageAtDeath(Sex.FEMALE, 40, 0.7))
        .isGreaterThan(mortality.ageAtDeath(Sex.MALE, 40, 0.7));
  }
}
