package org.ranvier.criteria.block;

import java.util.ArrayList;
import java.util.List;
import org.ranvier.anatomy.Atlas;
import org.ranvier.criteria.limits.ReferenceLimits;
import org.ranvier.criteria.reading.SegmentReading;
import org.ranvier.record.MotorStudy;
import org.ranvier.reference.ReferenceFile;
import org.ranvier.testing.Example;

/// Segments of a single study, judged under the shipped rules.
final class BlockExamples {

  static final String WRIST =
      "{site: wrist, latencyMilliseconds: 3.5, amplitudeMillivolts: 8, areaMillivoltMilliseconds: 24, durationMilliseconds: 5, supramaximal: true}";

  private BlockExamples() {}

  /// @param head the fields of a motor study in lines
  /// @param responses in braces
  static MotorStudy study(String head, String... responses) {
    String yaml =
        "{motorStudies: [{%s, responses: [%s]}]}".formatted(head, String.join(", ", responses));
    return Example.record(yaml).motorStudies().getFirst();
  }

  static List<Segment> segments(MotorStudy study) {
    return new Segments(Atlas.shipped()).of(study);
  }

  /// @return the shipped rules, read anew
  static List<BlockRule> rules() {
    return ReferenceFile.resources(BlockRule.class, "index.txt").stream()
        .map(BlockRule::new)
        .toList();
  }

  static SegmentReading read(MotorStudy study) {
    Segment segment = segments(study).getFirst();
    List<SegmentJudgement> judgements = new ArrayList<>();
    for (BlockRule rule : rules()) {
      judgements.add(new BlockJudge(ReferenceLimits.shipped()).judge(rule, segment));
    }
    return SegmentExplanation.of(segment, judgements);
  }
}
