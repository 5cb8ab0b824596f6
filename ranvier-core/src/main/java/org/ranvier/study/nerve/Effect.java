package org.ranvier.study.nerve;

import org.ranvier.axon.LesionKind;

/// What a lesion does to the axons that pass it. Every axon meets it somewhere within its extent.
public sealed interface Effect {

  /// Conduction is blocked, both ways; the axons live.
  ///
  /// @param fraction of the axons that live
  record Blocked(double fraction, Order order) implements Effect {
    public Blocked {
      mustBeShare("blocked", fraction);
    }
  }

  /// Axons are cut off: what lies distal conducts for some days, then it is gone.
  ///
  /// @param monthsAgo when it happened
  record Lost(double fraction, Order order, double monthsAgo) implements Effect {
    public Lost {
      mustBeShare("lost", fraction);
      mustBeAtLeast("The months since axons were lost", monthsAgo, 0);
    }
  }

  /// Axons conduct more slowly over the whole extent.
  ///
  /// @param factor by which the time grows, the median of the axons
  /// @param spread standard deviation of its logarithm; no axon is faster than in health
  /// @param fraction of the axons that live
  record Slowed(double factor, double spread, double fraction) implements Effect {
    public Slowed {
      mustBeAtLeast("The factor of slowing", factor, 1);
      mustBeAtLeast("The spread of slowing", spread, 0);
      mustBeShare("slowed", fraction);
    }
  }

  /// Each axon is late by a time of its own, evenly spread from 0.
  ///
  /// @param mostMilliseconds of the latest
  record Dispersed(double mostMilliseconds) implements Effect {
    public Dispersed {
      mustBeAtLeast("The delay of dispersion", mostMilliseconds, 0);
    }
  }

  /// Damage to nodes or internodes, from which the axon's cable says what becomes of the impulse.
  ///
  /// @param value of the damage, the median of the axons
  /// @param count of nodes or internodes in a run
  /// @param spread between axons: standard deviation of the logarithm of how far the value is from
  ///   the healthy one
  /// @param fraction of the axons that live
  record Axonal(LesionKind kind, double value, int count, double spread, double fraction)
      implements Effect {
    public Axonal {
      if (!(value >= kind.least() && value <= kind.most())) {
        throw new IllegalArgumentException(
            "The value of a %s lesion (%s) must be from %s to %s, but is %s"
                .formatted(kind.id(), kind.meaning(), kind.least(), kind.most(), value));
      }
      if (kind.concernsOneChannel()) {
        throw new IllegalArgumentException(
            "A lesion in a nerve cannot be of the kind %s, which names a channel; take another"
                .formatted(kind.id()));
      }
      mustBeAtLeast("The count of nodes or internodes", count, 1);
      mustBeAtLeast("The spread between axons", spread, 0);
      mustBeShare("affected", fraction);
    }
  }

  /// @return a part of this effect: fewer axons fall ill, or are less late
  default Effect share(double share) {
    return switch (this) {
      case Blocked it -> new Blocked(it.fraction * share, it.order);
      case Lost it -> new Lost(it.fraction * share, it.order, it.monthsAgo);
      case Slowed it -> new Slowed(it.factor, it.spread, it.fraction * share);
      case Dispersed it -> new Dispersed(it.mostMilliseconds * share);
      case Axonal it -> new Axonal(it.kind, it.value, it.count, it.spread, it.fraction * share);
    };
  }

  /// @return the kind of effect, in a word
  default String word() {
    return switch (this) {
      case Blocked _ -> "blocked";
      case Lost _ -> "lost";
      case Slowed _ -> "slowed";
      case Dispersed _ -> "dispersed";
      case Axonal it -> "axonal " + it.kind().id();
    };
  }

  private static void mustBeShare(String what, double fraction) {
    if (!(fraction >= 0 && fraction <= 1)) {
      throw new IllegalArgumentException(
          "The share of axons that are %s must be from 0 to 1, but is %s; give 0.5 for half"
              .formatted(what, fraction));
    }
  }

  private static void mustBeAtLeast(String what, double value, double least) {
    if (!(value >= least) || Double.isInfinite(value)) {
      throw new IllegalArgumentException(
          "%s must be %s or more, but is %s".formatted(what, least, value));
    }
  }
}
