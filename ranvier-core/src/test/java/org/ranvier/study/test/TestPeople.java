package org.ranvier.study.test;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;
import org.ranvier.random.Streams;
import org.ranvier.record.Course;
import org.ranvier.record.Laboratory;
import org.ranvier.record.Sex;
import org.ranvier.record.Signs;
import org.ranvier.record.Subject;
import org.ranvier.study.body.StudyTables;
import org.ranvier.study.body.VirtualBody;
import org.ranvier.study.nerve.Effect;
import org.ranvier.study.nerve.NerveLesion;
import org.ranvier.study.nerve.Place;
import org.ranvier.study.nerve.Where;
import org.ranvier.study.protocol.MotorPlan;
import org.ranvier.study.protocol.Protocol;
import org.ranvier.study.protocol.Settings;
import org.ranvier.study.subject.Fasciculation;
import org.ranvier.study.subject.VirtualSubject;

/// Bodies to be tested, a man of 45 years and 175 cm.
final class TestPeople {

  static final MotorPlan MEDIAN = plan(Nerve.MEDIAN, Muscle.APB, Site.WRIST, Site.ELBOW, Site.ERB);
  static final MotorPlan ULNAR =
      plan(Nerve.ULNAR, Muscle.ADM, Site.WRIST, Site.BELOW_ELBOW, Site.ABOVE_ELBOW);

  private static final StudyTables TABLES = StudyTables.direct();

  private TestPeople() {}

  private static MotorPlan plan(Nerve nerve, Muscle muscle, Site... sites) {
    return new MotorPlan(nerve, muscle, Side.LEFT, List.of(sites), 0);
  }

  static VirtualBody body(long seed, NerveLesion... lesions) {
    return body(seed, Settings.CAREFUL, lesions);
  }

  static VirtualBody body(long seed, Settings settings, NerveLesion... lesions) {
    Protocol protocol =
        Protocol.shipped().getFirst().withMotor(List.of(MEDIAN, ULNAR)).withSensory(List.of());
    return new VirtualBody(
        new VirtualSubject(
            "someone",
            "someone",
            new Subject(
                OptionalDouble.of(45),
                OptionalDouble.empty(),
                Optional.of(Sex.MALE),
                OptionalDouble.of(175),
                OptionalDouble.empty()),
            33,
            33,
            Course.UNKNOWN,
            Signs.UNKNOWN,
            Laboratory.UNKNOWN,
            List.of(lesions),
            Fasciculation.NONE,
            protocol,
            settings,
            Streams.of(seed)),
        TABLES);
  }

  /// @return the careful settings with co-stimulation
  static Settings coStimulating(double share) {
    Settings careful = Settings.CAREFUL;
    return new Settings(careful.noiseMicrovolts(), careful.stimulusFactor(), 0, 0, share);
  }

  static NerveLesion lesion(Nerve nerve, Site from, Site to, Effect effect) {
    return NerveLesion.motor(
        new Where.Stretch(Side.LEFT, nerve, Place.at(from), Place.at(to)), effect);
  }
}
