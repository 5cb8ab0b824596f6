package org.ranvier.formats.subject;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ranvier.anatomy.Limb;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;
import org.ranvier.random.Streams;
import org.ranvier.record.Finding;
import org.ranvier.record.Sex;
import org.ranvier.record.Sign;
import org.ranvier.record.TestResult;
import org.ranvier.study.nerve.Effect;
import org.ranvier.study.nerve.Order;
import org.ranvier.study.nerve.Place;
import org.ranvier.study.nerve.Where;
import org.ranvier.study.protocol.SpecialPlan;
import org.ranvier.study.subject.SubjectPattern;
import org.ranvier.study.subject.VirtualSubject;

class SubjectReaderTest {

  @Test
  void read_wholeFile_keepsWhatItSays() {
    VirtualSubject subject = Subjects.read(Subjects.whole()).draw(1);

    assertThat(subject.id()).isEqualTo("someone");
    assertThat(subject.ageYears()).isBetween(30.0, 50.0);
    assertThat(subject.heightMillimetres()).isEqualTo(1750);
    assertThat(subject.skinCelsius(Limb.ARM)).isEqualTo(32);
    assertThat(subject.skinCelsius(Limb.LEG)).isEqualTo(30);
    assertThat(subject.course().monthsSinceOnset()).hasValue(12);
    assertThat(subject.signs().of(Sign.BULBAR)).contains(Finding.ABSENT);
    assertThat(subject.signs().of(Sign.PAIN)).isEmpty();
    assertThat(subject.laboratory().antiGm1Igm()).contains(TestResult.POSITIVE);
    assertThat(subject.protocol().id()).isEqualTo("forearm");
    assertThat(subject.protocol().motor()).hasSize(1);
    assertThat(subject.protocol().motor().getFirst().fWaveStimuli()).isEqualTo(10);
  }

  @Test
  void read_specialTests_haveTheirFiguresAndElseTheUsualOnes() {
    List<SpecialPlan> plans = Subjects.read(Subjects.whole()).draw(1).protocol().special();

    assertThat(plans)
        .containsExactly(
            new SpecialPlan.Scan(Muscle.APB, Side.LEFT, Optional.of(Site.WRIST), 300),
            new SpecialPlan.RepetitiveStimulation(Muscle.APB, Side.LEFT, Optional.empty(), 5, 8),
            new SpecialPlan.RepetitiveStimulation(Muscle.APB, Side.RIGHT, Optional.empty(), 5, 8),
            new SpecialPlan.Exercise(
                Muscle.ADM, Side.LEFT, List.of(Site.WRIST, Site.BELOW_ELBOW), 30, 20, List.of(2.0)),
            new SpecialPlan.Temperature(Muscle.ADM, Side.LEFT, List.of(), List.of(25.0, 33.0)),
            new SpecialPlan.Needle(Muscle.APB, Side.LEFT, List.of(0.2, 1.0), 0.5));
    String bare =
        "{format: ranvier.subject/1, id: own, examination: {special: [{test: exercise, muscle: adm, side: left}]}}";
    assertThat(Subjects.read(bare).draw(1).protocol().special())
        .containsExactly(
            new SpecialPlan.Exercise(
                Muscle.ADM, Side.LEFT, List.of(), 60, 25, List.of(1.0, 2.0, 5.0, 10.0)));
  }

  @Test
  void read_lesions_lieWhereTheFileSays() {
    VirtualSubject subject = Subjects.read(Subjects.whole()).draw(1);

    assertThat(subject.lesions().getFirst().where())
        .isEqualTo(
            new Where.Stretch(
                Side.LEFT, Nerve.ULNAR, Place.at(Site.WRIST), Place.at(Site.BELOW_ELBOW)));
    assertThat(subject.lesions().getFirst().effect())
        .isEqualTo(new Effect.Blocked(0.6, Order.RANDOM));
    // One place of four is chosen; it has two effects.
    assertThat(subject.lesions()).hasSize(3);
    assertThat(subject.lesions().get(1).where()).isEqualTo(subject.lesions().get(2).where());
  }

  @Test
  void draw_differentSeeds_giveDifferentPeopleOfTheSameKind() {
    SubjectPattern pattern = Subjects.read(Subjects.whole());
    Set<Double> ages = new HashSet<>();
    Set<Where> places = new HashSet<>();
    int men = 0;
    for (int i = 0; i < 200; i++) {
      VirtualSubject subject = pattern.draw("one", Streams.of(5).with(i));
      ages.add(subject.ageYears());
      places.add(subject.lesions().getLast().where());
      men += subject.person().sex().equals(Optional.of(Sex.MALE)) ? 1 : 0;
    }

    assertThat(ages).hasSizeGreaterThan(15);
    assertThat(places).hasSize(4);
    // Three in four of 200, with four standard deviations on either side.
    assertThat(men).isBetween(125, 175);
  }

  @Test
  void draw_sameSeed_isTheSamePerson() {
    SubjectPattern pattern = Subjects.read(Subjects.whole());

    assertThat(pattern.draw(7)).isEqualTo(pattern.draw(7));
  }

  @Test
  void read_preset_isTakenForWhatTheFileLeavesOut() {
    String text = "{format: ranvier.subject/1, id: own, preset: mmn, ageYears: 44}";

    VirtualSubject subject = Subjects.read(text).draw(1);

    assertThat(subject.id()).isEqualTo("own");
    assertThat(subject.ageYears()).isEqualTo(44);
    assertThat(subject.title()).isEqualTo("multifocal motor neuropathy");
    assertThat(subject.lesions()).isNotEmpty();
  }

  @Test
  void read_json_isTheSameAsYaml() {
    byte[] json = SubjectReader.asJson(Subjects.whole().getBytes(UTF_8), Subjects.FILE);

    assertThat(SubjectReader.read(json, Subjects.FILE).draw(3))
        .isEqualTo(Subjects.read(Subjects.whole()).draw(3));
  }
}
