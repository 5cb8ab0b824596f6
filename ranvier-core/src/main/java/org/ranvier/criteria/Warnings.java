package org.ranvier.criteria;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Stretch;
import org.ranvier.criteria.block.Segment;
import org.ranvier.criteria.fact.Findings;
import org.ranvier.criteria.limits.SkinTarget;
import org.ranvier.quantity.Figures;
import org.ranvier.quantity.Limit;
import org.ranvier.quantity.Limit.Comparison;
import org.ranvier.record.MotorStudy;
import org.ranvier.record.Outcome;
import org.ranvier.record.PatientRecord;
import org.ranvier.record.Reported;

/// Technical flags and doubts about one record.
final class Warnings {

  private static final Limit RISE_THAT_IS_TECHNICAL =
      new Limit(Comparison.MORE_THAN, 10); // % of the distal response
  private static final double HIGH_PROTEIN =
      1; // g/L, from which EFNS/PNS 2010 no longer calls it supportive

  private Warnings() {}

  static List<String> of(Findings findings) {
    Set<String> warnings = new LinkedHashSet<>();
    PatientRecord record = findings.record();
    for (Segment segment : findings.blocks().segments()) {
      addSegment(segment, warnings);
    }
    SkinTarget target = findings.limits().others().skinTarget();
    for (MotorStudy study : record.motorStudies()) {
      addStudy(study, target, warnings);
    }
    addConventions(record.motorStudies(), warnings);
    for (Reported.Block block : record.reported().blocks()) {
      boolean located =
          block.nerve().isPresent()
              && block.side().isPresent()
              && block.from().isPresent()
              && block.to().isPresent();
      if (!located) {
        warnings.add(
            SegmentReadings.statement(block)
                + block.nerve().map(nerve -> " of the " + nerve.id() + " nerve").orElse("")
                + ", without saying exactly where: it counts as a statement, not as a measured segment");
      }
    }
    record
        .laboratory()
        .csfProteinGramsPerLitre()
        .ifPresent(protein -> {
          if (protein >= HIGH_PROTEIN) {
            warnings.add(
                "Protein in cerebrospinal fluid is %s g/L: from 1 g/L on it does not support MMN and speaks for CIDP"
                    .formatted(Figures.text(protein)));
          }
        });
    return List.copyOf(warnings);
  }

  private static void addSegment(Segment segment, Set<String> warnings) {
    String where =
        "%s %s %s"
            .formatted(
                segment.side().id(),
                segment.nerve().id(),
                new Stretch(segment.from(), segment.to()).text());
    double rise = -segment.amplitudeDropPercent().orElse(0);
    if (RISE_THAT_IS_TECHNICAL.accepts(rise) && !segment.supplement()) {
      String cause =
          segment.nerve() == Nerve.FIBULAR
              ? "an accessory fibular nerve, a submaximal distal stimulus or a wrong gain"
              : "a submaximal distal stimulus, co-stimulation, anomalous innervation or a wrong gain";
      warnings.add(
          "%s: the proximal response is %s %% larger than the distal; think of %s"
              .formatted(where, Figures.text(rise, 0), cause));
    }
    if (segment.distal().outcome() instanceof Outcome.Absent
        && segment.proximal().outcome() instanceof Outcome.Recorded) {
      warnings.add(where + ": a proximal response without a distal one; check the distal stimulus");
    }
  }

  private static void addStudy(MotorStudy study, SkinTarget target, Set<String> warnings) {
    String name = study.side().id() + " " + study.nerve().id();
    double celsius = target.celsius(study.nerve().limb());
    if (study.skinCelsius().isPresent() && study.skinCelsius().getAsDouble() < celsius) {
      warnings.add(
          "%s: skin %s °C, below %s °C; slowing is not judged and a block may be hidden: warm and repeat"
              .formatted(
                  name,
                  Figures.text(study.skinCelsius().getAsDouble(), 1),
                  Figures.text(celsius, 1)));
    } else if (study.skinCelsius().isEmpty()) {
      warnings.add(name + ": skin temperature not recorded");
    }
  }

  private static void addConventions(List<MotorStudy> studies, Set<String> warnings) {
    for (MotorStudy one : studies) {
      for (MotorStudy other : studies) {
        if (one.nerve() == other.nerve()
            && one.side() == other.side()
            && one.amplitudeConvention().isPresent()
            && other.amplitudeConvention().isPresent()
            && !one.amplitudeConvention().equals(other.amplitudeConvention())) {
          warnings.add(
              "%s %s: amplitudes were measured in two ways; responses of one study only are compared"
                  .formatted(one.side().id(), one.nerve().id()));
        }
      }
    }
  }
}
