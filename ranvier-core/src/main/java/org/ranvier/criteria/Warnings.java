package org.ranvier.criteria;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.ranvier.anatomy.Nerve;
import org.ranvier.criteria.block.Measure;
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

  private static final double FASTEST_METRES_PER_SECOND = 100; // range check of the record format
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
                "Protein in cerebrospinal fluid is "
                    + Figures.text(protein)
                    + " g/L: from 1 g/L on it does not support MMN and speaks for CIDP");
          }
        });
    return List.copyOf(warnings);
  }

  private static void addSegment(Segment segment, Set<String> warnings) {
    String where = segment.place();
    double rise = -segment.amplitudeDropPercent().orElse(0);
    if (RISE_THAT_IS_TECHNICAL.accepts(rise) && !segment.supplement()) {
      String cause =
          segment.nerve() == Nerve.FIBULAR
              ? "an accessory fibular nerve, a submaximal distal stimulus or a wrong gain"
              : "a submaximal distal stimulus, co-stimulation, anomalous innervation or a wrong gain";
      warnings.add(
          where
              + ": the proximal response is "
              + Figures.text(rise, 0)
              + " % larger than the distal; think of "
              + cause);
    }
    addTiming(segment, where, warnings);
    if (segment.distal().outcome() instanceof Outcome.Absent
        && segment.proximal().outcome() instanceof Outcome.Recorded) {
      warnings.add(where + ": a proximal response without a distal one; check the distal stimulus");
    }
  }

  private static void addTiming(Segment segment, String where, Set<String> warnings) {
    OptionalDouble start = Measure.LATENCY.of(segment.distal());
    OptionalDouble end = Measure.LATENCY.of(segment.proximal());
    if (start.isPresent() && end.isPresent() && end.getAsDouble() <= start.getAsDouble()) {
      warnings.add(
          where
              + ": the proximal response comes no later than the distal one; check the latencies");
    } else if (segment.velocityMetresPerSecond().orElse(0) > FASTEST_METRES_PER_SECOND) {
      warnings.add(
          where
              + ": "
              + Figures.text(segment.velocityMetresPerSecond().orElse(0), 0)
              + " m/s is faster than any nerve; check distance, unit and latencies");
    }
  }

  private static void addStudy(MotorStudy study, SkinTarget target, Set<String> warnings) {
    String name = study.side().id() + " " + study.nerve().id();
    double celsius = target.celsius(study.nerve().limb());
    if (study.skinCelsius().isPresent() && study.skinCelsius().getAsDouble() < celsius) {
      warnings.add(
          name
              + ": skin "
              + Figures.text(study.skinCelsius().getAsDouble(), 1)
              + " °C, below "
              + Figures.text(celsius, 1)
              + " °C; slowing is not judged and a block may be hidden: warm and repeat");
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
              one.side().id()
                  + " "
                  + one.nerve().id()
                  + ": amplitudes were measured in two ways; responses of one study only are compared");
        }
      }
    }
  }
}
