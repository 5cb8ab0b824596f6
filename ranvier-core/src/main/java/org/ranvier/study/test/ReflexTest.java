package org.ranvier.study.test;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Reflex;
import org.ranvier.anatomy.Side;
import org.ranvier.record.Finding;
import org.ranvier.record.ReflexFinding;
import org.ranvier.record.ReflexResponse;
import org.ranvier.record.Sign;
import org.ranvier.reference.Entry;
import org.ranvier.reference.ReferenceFile;
import org.ranvier.reference.Term;
import org.ranvier.study.body.LimbMuscle;
import org.ranvier.study.body.VirtualBody;

/// Tendon reflexes: a jerk needs force, and impulses that arrive together.
public final class ReflexTest {

  private static final class Figures {
    static final Entry REFLEXES =
        ReferenceFile.resource(ReflexTest.class, "bedside.yaml").get("reflexes");
    static final double ABSENT = REFLEXES.get("absent-below").number();
    static final double REDUCED = REFLEXES.get("reduced-below").number();
    static final double SCATTERED = REFLEXES.get("scattered-milliseconds").number();
    static final double BRISK = REFLEXES.get("brisk-above").number();
    static final Map<Reflex, Muscle> MUSCLES = muscles();

    private static Map<Reflex, Muscle> muscles() {
      Map<Reflex, Muscle> muscles = new LinkedHashMap<>();
      for (Map.Entry<String, Entry> field : REFLEXES.get("muscles").fields().entrySet()) {
        muscles.put(
            Term.find(Reflex.class, field.getKey())
                .orElseThrow(() -> field.getValue().mistake("is no reflex")),
            field.getValue().term(Muscle.class));
      }
      return muscles;
    }
  }

  private final VirtualBody body;
  private final boolean released;

  public ReflexTest(VirtualBody body) {
    this.body = body;
    released =
        body.subject()
            .signs()
            .of(Sign.UPPER_MOTOR_NEURON)
            .filter(sign -> sign == Finding.PRESENT)
            .isPresent();
  }

  /// @return the tendon reflexes of both sides, and the plantar reflexes
  public List<ReflexFinding> all() {
    List<ReflexFinding> findings = new ArrayList<>();
    Figures.MUSCLES.forEach((reflex, muscle) -> {
      for (Side side : Side.values()) {
        findings.add(
            new ReflexFinding(reflex, Optional.of(side), response(body.muscle(muscle, side))));
      }
    });
    for (Side side : Side.values()) {
      findings.add(
          new ReflexFinding(
              Reflex.PLANTAR,
              Optional.of(side),
              released ? ReflexResponse.EXTENSOR : ReflexResponse.FLEXOR));
    }
    return findings;
  }

  private ReflexResponse response(LimbMuscle muscle) {
    double scatter = scatterMilliseconds(muscle);
    double together = Math.clamp(2 - 2 * scatter / Figures.SCATTERED, 0, 1);
    double jerk = muscle.forceFraction() * together;
    if (released && jerk > Figures.BRISK) {
      return ReflexResponse.BRISK;
    }
    if (jerk < Figures.ABSENT) {
      return ReflexResponse.ABSENT;
    }
    return jerk < Figures.REDUCED ? ReflexResponse.REDUCED : ReflexResponse.NORMAL;
  }

  /// @return standard deviation of the times from cord to muscle
  private static double scatterMilliseconds(LimbMuscle muscle) {
    double[] times =
        IntStream.range(0, muscle.pool().size())
            .mapToDouble(unit -> muscle.nerve().centralMilliseconds(unit))
            .filter(time -> !Double.isNaN(time))
            .toArray();
    double mean = DoubleStream.of(times).average().orElse(0);
    double squares = DoubleStream.of(times).map(time -> (time - mean) * (time - mean)).sum();
    return times.length == 0 ? 0 : Math.sqrt(squares / times.length);
  }
}
