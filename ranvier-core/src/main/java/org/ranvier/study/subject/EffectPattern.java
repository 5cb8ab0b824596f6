package org.ranvier.study.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.ranvier.axon.LesionKind;
import org.ranvier.study.nerve.Effect;
import org.ranvier.study.nerve.Order;

/// What a lesion may do; of each part it does all that is given.
///
/// @param blocked fraction of axons
/// @param order which axons are blocked or lost first
public record EffectPattern(
    Optional<Range> blocked,
    Optional<Loss> lost,
    Choice<Order> order,
    Optional<Slowing> slowed,
    Optional<Range> dispersedMilliseconds,
    Optional<Damage> axons) {

  /// Axons cut off.
  public record Loss(Range fraction, Range monthsAgo) {}

  /// Slower conduction; see [Effect.Slowed].
  public record Slowing(Range factor, Range spread, Range fraction) {}

  /// Damage to nodes or internodes; see [Effect.Axonal].
  public record Damage(LesionKind kind, Range value, Range count, Range spread, Range fraction) {}

  public EffectPattern {
    if (blocked.isEmpty()
        && lost.isEmpty()
        && slowed.isEmpty()
        && dispersedMilliseconds.isEmpty()
        && axons.isEmpty()) {
      throw new IllegalArgumentException(
          "A lesion must do something: give blocked, lost, slowed, dispersedMilliseconds or axons");
    }
  }

  /// @throws IllegalArgumentException if a value that may be drawn makes no effect
  void check() {
    // What both ends of a range can do, all between them can.
    draw(Ends.LOWER);
    draw(Ends.UPPER);
  }

  List<Effect> draw(RandomGenerator random) {
    List<Effect> effects = new ArrayList<>();
    Order drawn = order.draw(random);
    lost.ifPresent(loss ->
        effects.add(
            new Effect.Lost(loss.fraction.draw(random), drawn, loss.monthsAgo.draw(random))));
    blocked.ifPresent(range -> effects.add(new Effect.Blocked(range.draw(random), drawn)));
    slowed.ifPresent(slow ->
        effects.add(
            new Effect.Slowed(
                slow.factor.draw(random), slow.spread.draw(random), slow.fraction.draw(random))));
    dispersedMilliseconds.ifPresent(range -> effects.add(new Effect.Dispersed(range.draw(random))));
    axons.ifPresent(damage ->
        effects.add(
            new Effect.Axonal(
                damage.kind,
                damage.value.draw(random),
                damage.count.drawWhole(random),
                damage.spread.draw(random),
                damage.fraction.draw(random))));
    return effects;
  }

  /// Draws one end of every range.
  private enum Ends implements RandomGenerator {
    LOWER(0),
    UPPER(1);

    private final double share;

    Ends(double share) {
      this.share = share;
    }

    @Override
    public double nextDouble() {
      return share;
    }

    @Override
    public long nextLong() {
      throw new AssertionError("Only shares of a range are drawn here");
    }
  }
}
