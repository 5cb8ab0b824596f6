package org.ranvier.claims;

import java.util.Optional;
import org.ranvier.quantity.Source;

/// Something that the literature says about a claim.
public sealed interface Evidence {

  /// @return whom or what it is about, in few words
  String what();

  Source source();

  /// A figure.
  ///
  /// @param scope the values for which it supports the claim, if they are not the claim's own
  record Figure(String what, Magnitude magnitude, Optional<Scope> scope, Source source)
      implements Evidence {}

  /// Two figures of one study.
  ///
  /// @param more of what is said to be more
  record Comparison(String what, Magnitude more, Magnitude less, String unit, Source source)
      implements Evidence {}

  /// What a source says without a figure, read by us.
  ///
  /// @param bearing what it means for the claim
  record Statement(String what, Bearing bearing, Source source) implements Evidence {}
}
