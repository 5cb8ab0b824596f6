package org.ranvier.record;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;

/// What a report states without the numbers behind it: evidence of its own kind.
///
/// @param noBlockFound true if the report says that no conduction block was found
/// @param sensoryConduction what the report says of sensory conduction as a whole
public record Reported(
    List<Block> blocks, Optional<Boolean> noBlockFound, Optional<Judgement> sensoryConduction) {

  /// The report states nothing of this kind.
  public static final Reported NOTHING =
      new Reported(List.of(), Optional.empty(), Optional.empty());

  public Reported {
    blocks = List.copyOf(blocks);
    if (!blocks.isEmpty() && noBlockFound.orElse(false)) {
      throw new IllegalArgumentException(
          "A report cannot state conduction blocks and also that no block was found");
    }
  }

  /// A conduction block that a report states.
  ///
  /// @param nerve empty where the report speaks of "a nerve"
  /// @param amplitudeDropPercent the drop as printed, where its amplitudes are not
  /// @param areaDropPercent the drop as printed, where its areas are not
  public record Block(
      Optional<Nerve> nerve,
      Optional<Side> side,
      Optional<Site> from,
      Optional<Site> to,
      BlockGrade grade,
      OptionalDouble amplitudeDropPercent,
      OptionalDouble areaDropPercent) {

    public Block {
      Plausible.within("Amplitude drop", "%", amplitudeDropPercent, 0, 100);
      Plausible.within("Area drop", "%", areaDropPercent, 0, 100);
    }
  }
}
