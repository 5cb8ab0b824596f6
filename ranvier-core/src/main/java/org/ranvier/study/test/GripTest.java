package org.ranvier.study.test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import org.ranvier.anatomy.Side;
import org.ranvier.muscle.force.Grasp;
import org.ranvier.muscle.force.GripModel;
import org.ranvier.muscle.force.GripNorm;
import org.ranvier.random.Streams;
import org.ranvier.record.Grip;
import org.ranvier.record.Sex;
import org.ranvier.reference.ReferenceFile;
import org.ranvier.study.body.VirtualBody;

/// Power grip of both hands on a dynamometer.
public final class GripTest {

  private static final String DEVICE = "Jamar";
  private static final double YOUNGEST = 18;

  private static final class Figures {
    static final double RIGHT_HANDED =
        ReferenceFile.resource(GripTest.class, "bedside.yaml")
            .get("right-handed")
            .get("value")
            .number();
  }

  private final VirtualBody body;

  public GripTest(VirtualBody body) {
    this.body = body;
  }

  /// @return one grip for each hand; none below the age of the norms
  public List<Grip> both() {
    List<Grip> grips = new ArrayList<>();
    if (body.subject().ageYears() < YOUNGEST) {
      return grips;
    }
    for (Side side : Side.values()) {
      double kilograms = healthyKilograms(side) * fraction(side);
      grips.add(
          new Grip(
              side,
              OptionalDouble.of(Math.rint(10 * kilograms) / 10),
              OptionalDouble.empty(),
              Optional.of(DEVICE)));
    }
    return grips;
  }

  /// @return force of power grip against the same hand in health
  public double fraction(Side side) {
    GripModel model = GripModel.shipped();
    return model.fraction(Grasp.POWER, body.forces(model.muscles(Grasp.POWER), side), true);
  }

  /// @param subject streams of the subject
  /// @return by how many standard deviations the subject's grip in health differs from the mean
  public static double deviations(Streams subject) {
    return subject.with("grip").generator().nextGaussian();
  }

  /// @param subject streams of the subject
  /// @return the hand that writes
  public static Side dominant(Streams subject) {
    RandomGenerator random = subject.with("grip").generator();
    random.nextGaussian();
    return random.nextDouble() < Figures.RIGHT_HANDED ? Side.RIGHT : Side.LEFT;
  }

  private double healthyKilograms(Side side) {
    double deviations = deviations(body.subject().streams());
    Side hand = dominant(body.subject().streams());
    boolean male = body.subject().person().sex().equals(Optional.of(Sex.MALE));
    GripNorm norm =
        GripModel.shipped()
            .norm(Grasp.POWER, body.subject().ageYears(), male, side == hand)
            .orElseThrow();
    return norm.kilograms(deviations);
  }
}
