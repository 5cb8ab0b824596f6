package org.ranvier.formats.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.ranvier.cohort.plan.CohortProtocol;

/// A protocol that says something of everything, to be changed by tests.
final class Protocols {

  static final String FILE = "trial.yaml";

  private static final String WHOLE =
      """
      format: ranvier.protocol/1
      id: trial
      title: a trial
      patients: 20
      screened: 400
      seed: 7
      population:
        - {name: many, share: 3, disease: mmn, antiGm1Igm: positive, ageAtOnsetYears: {from: 30, to: 50}}
        - {name: few, disease: {mmn: 1, cidp: 1}, sex: {male: 3, female: 1}}
      entry: {at: treatment, after: {from: 0, to: 6 months}, within: 20 years}
      before: usual
      select:
        - {name: adult, measure: age, atLeast: 18, atMost: 80}
        - {measure: anti-gm1, is: [positive, negative]}
      design: parallel
      arms:
        - {id: own, gives: own}
        - {id: half, weight: 2, gives: {own: 0.5, route: sc, every: 1 week}}
        - {id: added, gives: [own, "rituximab 375 mg/m2 every 6 months"]}
        - {id: placebo, gives: placebo}
      periods:
        - {id: lead-in, lasts: 4 weeks, gives: own}
        - id: blind
          from: week 6
          lasts: 12 weeks
          gives: arm
          switch: {measure: grip, hand: worse, change: percent, atMost: -20, every: 2 weeks, to: own}
        - {id: after, lasts: 1 year, gives: usual-care}
      endpoints:
        - id: grip
          title: grip at the end
          measure: grip
          hand: worse
          when: end
          change: percent
          statistic: [mean, sd, {quantile: 0.9}]
        - id: strength
          measure: mrc-sum
          movements: [wrist-extension, elbow-flexion]
          outOf: 100
          when: {every: 4 weeks, until: week 12}
          change: difference
        - {id: level, measure: immunoglobulin, when: {courses: 0}, take: variation}
        - {id: clear, measure: immunoglobulin-clearance, over: 4 weeks, when: end, period: after}
        - {id: men, measure: sex, is: male, published: {value: 70, low: 60, high: 80, source: somebody, verified: true}, accept: {low: 60, high: 80}}
        - {id: worse, arm: placebo, versus: own, measure: grip, hand: worse, when: [week 4, week 8], change: percent, atMost: -10, take: ever}
        - {id: block, measure: conduction-block, segments: mean, when: 1 year after onset, among: [{measure: sex, is: female}]}
        - {id: diagnosis, measure: criteria-category, set: ean-pns-2021-cidp, study: forearm, when: entry, afterSwitch: measured}
      """;

  private Protocols() {}

  static String whole() {
    return WHOLE;
  }

  /// @return the protocol with a part of its text exchanged
  static String with(String part, String other) {
    if (!WHOLE.contains(part)) {
      throw new IllegalArgumentException("There is no \"" + part + "\" in the protocol");
    }
    return WHOLE.replace(part, other);
  }

  static CohortProtocol read(String text) {
    return ProtocolReader.read(text.getBytes(UTF_8), FILE);
  }
}
