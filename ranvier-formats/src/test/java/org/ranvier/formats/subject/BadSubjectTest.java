package org.ranvier.formats.subject;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.ranvier.formats.RanvierInputException;

class BadSubjectTest {

  /// A document and how its sentence begins.
  record Mistake(String document, String sentence) {}

  static final List<Mistake> MISTAKES =
      List.of(
          new Mistake(
              Subjects.with("ageYears: {from: 30, to: 50}", "ageYears: 150"),
              "Age in years must be from 16 to 100, but is 150 at /ageYears (line 4)"),
          new Mistake(
              Subjects.with("ageYears: {from: 30, to: 50}", "ageYears: {from: 50, to: 30}"),
              "A range must not end below its beginning, but goes from 50.0 to 30.0 at /ageYears"),
          new Mistake(
              Subjects.with("heightCentimetres: 175", "heightCentimetres: 1.75"),
              "Height in cm must be from 130 to 220, but is 1.75"),
          new Mistake(Subjects.with("{male: 3, female: 1}", "{man: 3}"), "There is no sex \"man\""),
          new Mistake(
              Subjects.with("nerve: ulnar", "nerve: ulner"),
              "There is no nerve \"ulner\" at /lesions/0/nerve (line 13) of someone.yaml; the nearest known nerve is \"ulnar\"."),
          new Mistake(
              Subjects.with("from: wrist, to: below-elbow", "from: wrist, to: ankle"),
              "The ulnar nerve has no site ankle"),
          new Mistake(
              Subjects.with("from: wrist, to: below-elbow", "from: wrist"),
              "A stretch of nerve must have both of the keys \"from\" and \"to\", but has one"),
          new Mistake(
              Subjects.with("blocked: 0.6", "blocked: 60"),
              "The share of axons that are blocked must be from 0 to 1, but is 60 at /lesions/0/blocked (line 13)"),
          new Mistake(
              Subjects.with("blocked: 0.6", "bloked: 0.6"),
              "A lesion has no key \"bloked\" at /lesions/0/bloked (line 13) of someone.yaml; the nearest known keys are \"blocked\", \"slowed\"."),
          new Mistake(
              Subjects.with(", blocked: 0.6, order: random", ""),
              "A lesion must do something: give blocked, lost, slowed, dispersedMilliseconds or axons"),
          new Mistake(
              Subjects.with("nerve: ulnar, side", "side"),
              "A lesion must have one of the keys nerve, branch, root, endings, neurons, but has none"),
          new Mistake(
              Subjects.with("{root: C8}", "{root: C8, branch: apb}"),
              "A lesion must have one of the keys nerve, branch, root, endings, neurons, but has branch and root"),
          new Mistake(Subjects.with("{root: C8}", "{root: C11}"), "There is no root \"C11\""),
          new Mistake(
              Subjects.with("{root: C8}", "{branch: palmar}"),
              "There is no branch \"palmar\" on the map of nerves"),
          new Mistake(
              Subjects.with("count: 1", "count: 9"),
              "The number of lesions must be from 0 to 4, but is 9"),
          new Mistake(
              Subjects.with("factor: 1.5", "factor: 0.5"),
              "The factor of slowing must be from 1 to 20, but is 0.5"),
          new Mistake(
              Subjects.with("muscleChance: 1", "muscleChance: 2"),
              "The share of muscles that fasciculate must be from 0 to 1, but is 2.0"),
          new Mistake(
              Subjects.with("protocol: forearm", "protocol: forarm"),
              "There is no protocol \"forarm\""),
          new Mistake(
              Subjects.with("sites: [wrist, elbow]", "sites: []"),
              "A motor study needs at least one site of stimulation"),
          new Mistake(
              Subjects.with("test: exercise", "test: walk"), "There is no special test \"walk\""),
          new Mistake(
              Subjects.with("{test: scan, muscle: apb", "{test: scan, muscle: apb, hertz: 3"),
              "The test scan has no key \"hertz\""),
          new Mistake(
              Subjects.with("{test: scan, muscle: apb", "{test: scan"),
              "The test scan must have the key \"muscle\", but has none"),
          new Mistake(
              Subjects.with("stimuli: 300", "stimuli: 3"),
              "The stimuli of a scan must be from 50.0 to 2000.0, but is 3.0"),
          new Mistake(
              Subjects.with("celsius: [25, 33]", "celsius: [25]"),
              "The number of temperatures must be from 2.0 to 20.0, but is 1.0"),
          new Mistake(
              Subjects.with("efforts: [0.2, 1]", "efforts: [20]"),
              "An effort must be from 0.01 to 1.0 of the greatest force, but is 20.0"),
          new Mistake(
              Subjects.with("noiseMicrovolts: 5", "noiseMicrovolts: -5"),
              "Noise must be from 0.0 to 1000.0 µV, but is -5.0"),
          new Mistake(
              Subjects.with("format: ranvier.subject/1", "format: ranvier.subject/2"),
              "The format must be ranvier.subject/1, but is \"ranvier.subject/2\""),
          new Mistake(
              "{format: ranvier.subject/1, id: own, preset: mnm}",
              "There is no preset \"mnm\" at /preset (line 1) of someone.yaml; the nearest known preset is \"mmn\"."));

  @ParameterizedTest
  @FieldSource("MISTAKES")
  void a_mistake_is_told_with_its_place_and_remedy(Mistake mistake) {
    assertThat(complaint(mistake.document.getBytes(UTF_8)))
        .startsWith(mistake.sentence)
        .contains(Subjects.FILE)
        .hasLineCount(1);
  }

  @Test
  void a_subject_that_breaks_off_is_refused_wherever_it_does() {
    byte[] whole = SubjectReader.asJson(Subjects.whole().getBytes(UTF_8), Subjects.FILE);
    for (int length = 1; length < whole.length; length++) {
      assertThat(complaint(Arrays.copyOf(whole, length)))
          .as("%d bytes", length)
          .contains(Subjects.FILE)
          .hasLineCount(1);
    }
  }

  private static String complaint(byte[] bytes) {
    RanvierInputException[] caught = new RanvierInputException[1];
    assertThatExceptionOfType(RanvierInputException.class)
        .isThrownBy(() -> SubjectReader.read(bytes, Subjects.FILE))
        .satisfies(e -> caught[0] = e);
    return String.valueOf(caught[0].getMessage());
  }
}
