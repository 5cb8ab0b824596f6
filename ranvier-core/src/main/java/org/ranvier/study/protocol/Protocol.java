package org.ranvier.study.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ranvier.anatomy.Movement;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;
import org.ranvier.reference.Entry;
import org.ranvier.reference.ReferenceFile;

/// What is tested in one examination.
///
/// @param id its name, such as `full`
/// @param movements whose strength is graded on both sides
/// @param bedside whether reflexes, signs and grip are examined
/// @param special tests that a record has no place for
public record Protocol(
    String id,
    String title,
    List<MotorPlan> motor,
    List<SensoryPlan> sensory,
    List<NeedlePlan> needle,
    List<Movement> movements,
    boolean bedside,
    List<SpecialPlan> special) {

  private static final class Shipped {
    static final List<Protocol> ALL =
        read(ReferenceFile.resource(Protocol.class, "protocols.yaml"));
  }

  public Protocol {
    motor = List.copyOf(motor);
    sensory = List.copyOf(sensory);
    needle = List.copyOf(needle);
    movements = List.copyOf(movements);
    special = List.copyOf(special);
  }

  /// @return the protocols that ship with Ranvier, the usual one first
  public static List<Protocol> shipped() {
    return Shipped.ALL;
  }

  /// @return the shipped protocol of a name
  public static Optional<Protocol> named(String id) {
    return shipped().stream().filter(each -> each.id.equals(id)).findFirst();
  }

  /// @return the same with other tests of motor nerves
  public Protocol withMotor(List<MotorPlan> others) {
    return new Protocol(id, title, others, sensory, needle, movements, bedside, special);
  }

  /// @return the same with other tests of sensory nerves
  public Protocol withSensory(List<SensoryPlan> others) {
    return new Protocol(id, title, motor, others, needle, movements, bedside, special);
  }

  /// @return the same with other muscles for the needle
  public Protocol withNeedle(List<NeedlePlan> others) {
    return new Protocol(id, title, motor, sensory, others, movements, bedside, special);
  }

  /// @return the same with special tests
  public Protocol withSpecial(List<SpecialPlan> tests) {
    return new Protocol(id, title, motor, sensory, needle, movements, bedside, tests);
  }

  private static List<Protocol> read(Entry file) {
    List<Protocol> protocols = new ArrayList<>();
    for (Entry each : file.get("protocols").items()) {
      each.allowing("id", "title", "motor", "sensory", "needle", "movements", "bedside");
      protocols.add(
          new Protocol(
              each.get("id").text(),
              each.get("title").text(),
              motor(each.get("motor")),
              sensory(each.get("sensory")),
              needle(each.get("needle")),
              each.terms("movements", Movement.class),
              each.get("bedside").truth(),
              List.of()));
    }
    return List.copyOf(protocols);
  }

  private static List<MotorPlan> motor(Entry list) {
    List<MotorPlan> plans = new ArrayList<>();
    for (Side side : Side.values()) {
      for (Entry plan : list.items()) {
        plan.allowing("nerve", "muscle", "sites", "f-waves");
        plans.add(
            new MotorPlan(
                plan.get("nerve").term(Nerve.class),
                plan.get("muscle").term(Muscle.class),
                side,
                plan.terms("sites", Site.class),
                (int) plan.get("f-waves").number()));
      }
    }
    return plans;
  }

  private static List<SensoryPlan> sensory(Entry list) {
    List<SensoryPlan> plans = new ArrayList<>();
    for (Side side : Side.values()) {
      for (Entry plan : list.items()) {
        plan.allowing("nerve", "proximal");
        plans.add(
            new SensoryPlan(
                plan.get("nerve").term(Nerve.class), side, plan.terms("proximal", Site.class)));
      }
    }
    return plans;
  }

  private static List<NeedlePlan> needle(Entry list) {
    List<NeedlePlan> plans = new ArrayList<>();
    for (Side side : Side.values()) {
      list.items().forEach(plan -> plans.add(new NeedlePlan(plan.term(Muscle.class), side)));
    }
    return plans;
  }
}
