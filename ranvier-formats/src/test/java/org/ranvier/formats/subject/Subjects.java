package org.ranvier.formats.subject;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.ranvier.study.subject.SubjectPattern;

/// Subject files for tests.
final class Subjects {

  static final String FILE = "someone.yaml";

  private static final String WHOLE =
      """
      format: ranvier.subject/1
      id: someone
      title: two lesions
      ageYears: {from: 30, to: 50}
      sex: {male: 3, female: 1}
      heightCentimetres: 175
      skinCelsius: {arm: 32, leg: 30}
      course: {monthsSinceOnset: 12, progression: stepwise, onset: arm-distal}
      signs: {cramps: 0.5, bulbar: absent}
      objectiveSensoryLoss: none
      laboratory: {antiGm1Igm: positive}
      lesions:
        - {nerve: ulnar, side: left, from: wrist, to: below-elbow, blocked: 0.6, order: random}
        - places: [{nerve: median, from: elbow, to: axilla, weight: 2}, {root: C8}]
          count: 1
          lost: {from: 0.1, to: 0.3}
          slowed: {factor: 1.5, spread: 0.2, share: 1}
      fasciculation: {muscleChance: 1, perMinute: 4}
      examination:
        protocol: forearm
        motor: [{nerve: median, muscle: apb, side: right, sites: [wrist, elbow], fWaveStimuli: 10}]
        special:
          - {test: scan, muscle: apb, side: left, site: wrist, stimuli: 300}
          - {test: repetitive-stimulation, muscle: apb, side: both, hertz: 5, stimuli: 8}
          - {test: exercise, muscle: adm, side: left, sites: [wrist, below-elbow], seconds: 30, hertz: 20, minutes: 2}
          - {test: temperature, muscle: adm, side: left, celsius: [25, 33]}
          - {test: needle, muscle: apb, side: left, efforts: [0.2, 1], seconds: 0.5}
      settings: {noiseMicrovolts: 5, stimulusFactor: 1.2}
      """;

  private Subjects() {}

  static String whole() {
    return WHOLE;
  }

  /// @return the whole subject with one piece of text replaced
  static String with(String piece, String replacement) {
    if (!WHOLE.contains(piece)) {
      throw new IllegalArgumentException("There is no " + piece);
    }
    return WHOLE.replace(piece, replacement);
  }

  static SubjectPattern read(String text) {
    return SubjectReader.read(text.getBytes(UTF_8), FILE);
  }
}
