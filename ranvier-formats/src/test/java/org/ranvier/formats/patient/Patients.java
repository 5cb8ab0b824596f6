package org.ranvier.formats.patient;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.ranvier.patient.story.PatientPlan;

/// Patient files for tests.
final class Patients {

  static final String FILE = "somebody.yaml";

  private static final String WHOLE =
      """
      format: ranvier.patient/1
      id: somebody
      title: two lesions and a treatment
      seed: 4
      onset: 2014-05-06
      years: 8
      disease: mmn
      ageAtOnsetYears: {from: 30, to: 40}
      sex: {male: 3, female: 1}
      heightCentimetres: 175
      weightKilograms: 70
      dominant: right
      antiGm1Igm: positive
      answer: responder
      lesions:
        - {nerve: ulnar, side: left, from: wrist, to: below-elbow, year: 0}
        - {nerve: median, side: right, from: elbow, to: axilla, year: 1.5, severity: 2}
      pregnancies: [4]
      figures: {baseline-immunoglobulin: {from: 10, to: 12}}
      care: prescribed
      treatments:
        - immunoglobulin 2 g/kg over 5 days, then 1 g/kg every 3 weeks from year 2; stop at year 6
        - {agent: orthosis, every: 1 day, from: year 3}
      visits:
        - every 6 months from month 6 until year 7, arms protocol
        - {from: year 7.5, tests: {protocol: forearm, needle: []}}
      diary: {from: year 2, until: year 4, hands: both, every: 1 day, missing: 0.1, immunoglobulin: 12 weeks}
      variants:
        - {title: earlier, shift: -1 year}
        - {title: never, treatments: none}
        - {title: left to others, care: usual}
      """;

  private Patients() {}

  static String whole() {
    return WHOLE;
  }

  /// @return the whole patient with one piece of text replaced
  static String with(String piece, String replacement) {
    if (!WHOLE.contains(piece)) {
      throw new IllegalArgumentException("There is no " + piece);
    }
    return WHOLE.replace(piece, replacement);
  }

  static PatientPlan read(String text) {
    return PatientReader.read(text.getBytes(UTF_8), FILE);
  }
}
