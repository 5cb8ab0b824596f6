package org.ranvier.claims;

import java.util.List;
import java.util.Optional;

/// One thing that a claim says, and what is known of it.
///
/// @param text what is said
/// @param scope the values for which it is right; empty for orderings and statements
/// @param literature none if nothing was found
/// @param checks what the model is asked; none if it cannot be asked
/// @param origin of the model's figures
/// @param notModelled why the model is not asked; empty if it is
public record Part(
    String text,
    Kind kind,
    Optional<Scope> scope,
    List<Evidence> literature,
    List<ModelCheck> checks,
    Origin origin,
    String notModelled) {

  public Part {
    literature = List.copyOf(literature);
    checks = List.copyOf(checks);
    if (checks.isEmpty() == notModelled.isEmpty()) {
      throw new IllegalArgumentException(
          "A part must be modelled, or say why it is not, but \"%s\" does both or neither"
              .formatted(text));
    }
    boolean needsScope = kind == Kind.NUMBER || kind == Kind.SHARE || kind == Kind.EFFECT;
    if (needsScope != scope.isPresent()) {
      throw new IllegalArgumentException(
          "A number, share or effect must have limits, and nothing else may, but \"%s\" does otherwise"
              .formatted(text));
    }
  }
}
