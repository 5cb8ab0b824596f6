package org.ranvier.testing;

import static org.ranvier.testing.Fields.list;
import static org.ranvier.testing.Fields.moment;
import static org.ranvier.testing.Fields.truth;
import static org.ranvier.testing.Fields.word;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ranvier.anatomy.LimbPart;
import org.ranvier.anatomy.Movement;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Reflex;
import org.ranvier.anatomy.Side;
import org.ranvier.record.Examination;
import org.ranvier.record.Finding;
import org.ranvier.record.MrcGrade;
import org.ranvier.record.ReflexFinding;
import org.ranvier.record.ReflexResponse;
import org.ranvier.record.SensoryLoss;
import org.ranvier.record.Sign;
import org.ranvier.record.Signs;
import org.ranvier.record.Strength;
import org.ranvier.reference.Entry;

/// Reads the examination of a record.
final class ExaminationEntry {

  private ExaminationEntry() {}

  static Examination of(Entry entry) {
    return new Examination(
        moment(entry),
        list(entry, "strength", ExaminationEntry::strength),
        list(entry, "reflexes", ExaminationEntry::reflex),
        entry.find("signs").map(ExaminationEntry::signs).orElse(Signs.UNKNOWN),
        List.of());
  }

  private static Strength strength(Entry entry) {
    Optional<Strength.Target> muscle =
        word(entry, "muscle", Muscle.class).map(Strength.OfMuscle::new);
    Optional<Strength.Target> movement =
        word(entry, "movement", Movement.class).map(Strength.OfMovement::new);
    return new Strength(
        muscle
            .or(() -> movement)
            .orElseGet(() -> new Strength.OfPart(entry.get("region").term(LimbPart.class))),
        entry.get("side").term(Side.class),
        entry.find("mrc").map(grade -> MrcGrade.parse(grade.text()).orElseThrow()),
        truth(entry, "weak"));
  }

  private static ReflexFinding reflex(Entry entry) {
    return new ReflexFinding(
        entry.get("reflex").term(Reflex.class),
        word(entry, "side", Side.class),
        entry.get("grade").term(ReflexResponse.class));
  }

  private static Signs signs(Entry entry) {
    Map<Sign, Finding> findings = new EnumMap<>(Sign.class);
    for (Sign sign : Sign.values()) {
      word(entry, RecordEntry.camelCase(sign.name()), Finding.class)
          .ifPresent(finding -> findings.put(sign, finding));
    }
    return new Signs(findings, word(entry, "objectiveSensoryLoss", SensoryLoss.class));
  }
}
