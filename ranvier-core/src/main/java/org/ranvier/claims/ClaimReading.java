package org.ranvier.claims;

import java.util.List;

/// What became of a claim.
///
/// @param verdict of all parts together
public record ClaimReading(Claim claim, Verdict verdict, List<PartReading> parts) {

  public ClaimReading {
    parts = List.copyOf(parts);
  }
}
