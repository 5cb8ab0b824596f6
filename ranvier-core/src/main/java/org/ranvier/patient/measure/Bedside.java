package org.ranvier.patient.measure;

import java.util.List;
import org.ranvier.anatomy.Movement;
import org.ranvier.anatomy.Side;
import org.ranvier.muscle.force.MrcScale;
import org.ranvier.muscle.force.MrcStep;
import org.ranvier.patient.VirtualPatient;
import org.ranvier.random.Streams;
import org.ranvier.record.MrcGrade;
import org.ranvier.reference.FigureList;
import org.ranvier.reference.ReferenceFile;

/// Measurements of one occasion. The same patient, day and streams give the same figures, in
/// whatever order they are asked for.
///
/// @param occasion streams of the visit or diary entry; the error of each measurement has a stream
///   of its own among them
public record Bedside(VirtualPatient patient, Streams occasion) {

  private static final double THIRD = 1 / 3.0;

  private static final class Shipped {
    static final FigureList FIGURES =
        new FigureList(
            ReferenceFile.resource(Bedside.class, "measure.yaml")
                .allowing("format", "figures")
                .get("figures"),
            "grip-supervised",
            "grip-home",
            "immunoglobulin");
    static final double SUPERVISED = FIGURES.value("grip-supervised");
    static final double HOME = FIGURES.value("grip-home");
    static final double ASSAY = FIGURES.value("immunoglobulin");
  }

  /// @return standard deviation of the logarithm of grip at home, best of three
  public static double homeError() {
    return Shipped.HOME;
  }

  /// @return force of power grip
  public double gripKilograms(Side side, Setting setting) {
    double deviation =
        switch (setting) {
          case SUPERVISED -> Shipped.SUPERVISED;
          case HOME -> Shipped.HOME;
        };
    return patient.gripKilograms(side) * error("grip-" + side.id(), deviation);
  }

  /// @return grade of a movement as an examiner gives it
  public MrcGrade mrc(Movement movement, Side side) {
    MrcStep step =
        MrcScale.shipped()
            .grade(
                movement,
                patient.strength(movement, side),
                occasion.with("mrc").with(movement.id()).with(side.id()),
                0);
    return MrcGrade.parse(step.text())
        .orElseThrow(() -> new AssertionError(step.text() + " is no MRC grade"));
  }

  /// @return the sum of the grades of both sides, each from 0 to 5; 4- and 4+ count a third of a
  ///   grade less and more
  public double mrcSum(List<Movement> movements) {
    double sum = 0;
    for (Movement movement : movements) {
      for (Side side : Side.values()) {
        sum += points(mrc(movement, side));
      }
    }
    return sum;
  }

  private static double points(MrcGrade grade) {
    return switch (grade.modifier()) {
      case "-" -> grade.grade() - THIRD;
      case "+" -> grade.grade() + THIRD;
      default -> grade.grade();
    };
  }

  /// @return immunoglobulin G in the serum
  public double immunoglobulinGramsPerLitre() {
    return patient.immune().immunoglobulinGramsPerLitre() * error("immunoglobulin", Shipped.ASSAY);
  }

  private double error(String what, double deviation) {
    return Math.exp(deviation * occasion.with(what).generator().nextGaussian());
  }
}
