package org.ranvier.claims;

import java.util.List;
import java.util.Optional;

/// What became of a part of a claim.
///
/// @param literature verdict against the literature; empty if there is none
/// @param model verdict against the model; empty if it has no figure of today's model
/// @param whole both together
/// @param evidence the literature piece by piece
/// @param answers of the model, one for each check
/// @param reason why, in a sentence
public record PartReading(
    Part part,
    Optional<Verdict> literature,
    Optional<Verdict> model,
    Verdict whole,
    List<Weighed> evidence,
    List<Answer> answers,
    String reason) {

  public PartReading {
    evidence = List.copyOf(evidence);
    answers = List.copyOf(answers);
  }

  /// A piece of literature.
  ///
  /// @param bearing of it alone
  /// @param counts whether it has a say: what nobody checked has none beside what somebody did
  public record Weighed(Evidence evidence, Bearing bearing, boolean counts) {}

  /// An answer of the model.
  ///
  /// @param figures one, or two for an ordering; none if they were not computed
  /// @param stale whether protocol or model have changed since
  /// @param bearing empty if there is no figure of today's model
  public record Answer(
      ModelCheck check,
      List<ModelFigures.Figure> figures,
      boolean stale,
      Optional<Bearing> bearing) {

    public Answer {
      figures = List.copyOf(figures);
    }
  }
}
