package org.ranvier.study.nerve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import org.ranvier.axon.LesionKind;
import org.ranvier.axon.lookup.Through;
import org.ranvier.random.Streams;

/// Works out what one lesion does to each of a bundle of axons.
final class Lesioning {

  private static final double DAYS_OF_A_MONTH = 365.25 / 12;

  private static final NerveFigures FIGURES = NerveFigures.shipped();
  private static final double STUMP_LEAST = FIGURES.value("lesion", "stump-days-least");
  private static final double STUMP_MOST = FIGURES.value("lesion", "stump-days-most");
  private static final double RAISED_MOST = FIGURES.value("lesion", "raised-threshold-most");
  private static final double MARGINAL_SHARE = FIGURES.value("lesion", "marginal-share");
  private static final double MARGINAL_SAFETY = FIGURES.value("lesion", "marginal-safety");

  private final Reach reach;
  private final Effect effect;
  private final List<LesionDraw> draws;

  /// @param streams of this lesion
  Lesioning(Reach reach, Effect effect, int axons, Streams streams) {
    this.reach = reach;
    this.effect = effect;
    draws = new ArrayList<>();
    for (int i = 0; i < axons; i++) {
      draws.add(LesionDraw.of(streams.with(i)));
    }
  }

  /// @return how many days the distal stump of an axon conducts
  double stumpDays(int axon) {
    return STUMP_LEAST + (STUMP_MOST - STUMP_LEAST) * draws.get(axon).stump();
  }

  /// @param candidates axons that the lesion can concern, the smallest first
  /// @param bundle how these axons conduct
  /// @return what becomes of each candidate, in their order
  List<AxonLesion> on(List<Integer> candidates, Bundle bundle) {
    return switch (effect) {
      case Effect.Blocked it ->
          taken(
              candidates,
              it.fraction(),
              it.order(),
              axon -> meets(axon) ? healthy(axon).blocked(raised(axon)) : none(axon),
              this::healthy);
      case Effect.Lost it ->
          taken(
              candidates,
              it.fraction(),
              it.order(),
              axon -> meets(axon) ? none(axon).lost(it.monthsAgo() * DAYS_OF_A_MONTH) : none(axon),
              this::none);
      case Effect.Slowed it ->
          taken(
              candidates,
              it.fraction(),
              Order.RANDOM,
              axon -> healthy(axon).slowed(slowing(it, draws.get(axon).severity())),
              this::healthy);
      case Effect.Dispersed it ->
          taken(
              candidates,
              1,
              Order.RANDOM,
              axon ->
                  none(axon).spread(it.mostMilliseconds() * draws.get(axon).late() * reach.share()),
              this::none);
      case Effect.Axonal it -> axonal(candidates, it, bundle);
    };
  }

  /// The first so many of the candidates in an order fall ill.
  ///
  /// @param others what becomes of the others, if any are ill
  private List<AxonLesion> taken(
      List<Integer> candidates,
      double fraction,
      Order order,
      IntFunction<AxonLesion> fallen,
      IntFunction<AxonLesion> others) {
    List<Integer> ordered = ordered(candidates, order);
    int many = (int) Math.round(fraction * ordered.size());
    List<Integer> ill = ordered.subList(0, many);
    boolean[] isIll = new boolean[draws.size()];
    ill.forEach(axon -> isIll[axon] = true);
    return candidates.stream()
        .map(axon -> isIll[axon] ? fallen.apply(axon) : many == 0 ? none(axon) : others.apply(axon))
        .toList();
  }

  private List<Integer> ordered(List<Integer> candidates, Order order) {
    return switch (order) {
      case SMALL_FIRST -> candidates;
      case LARGE_FIRST -> candidates.reversed();
      case RANDOM ->
          candidates.stream()
              .sorted(Comparator.comparingDouble((Integer axon) -> draws.get(axon).rank()))
              .toList();
    };
  }

  private static double slowing(Effect.Slowed slowed, double severity) {
    return Math.max(0, slowed.factor() * Math.exp(slowed.spread() * severity) - 1);
  }

  private List<AxonLesion> axonal(List<Integer> candidates, Effect.Axonal damage, Bundle bundle) {
    List<Integer> ill =
        ordered(candidates, Order.RANDOM)
            .subList(0, (int) Math.round(damage.fraction() * candidates.size()))
            .stream()
            .filter(this::meets)
            .toList();
    AxonLesion[] found = new AxonLesion[draws.size()];
    List<AxonConduction.Damaged> damaged = new ArrayList<>();
    double middle = (reach.own().from() + reach.own().to()) / 2;
    for (int axon : ill) {
      damaged.add(
          new AxonConduction.Damaged(
              value(damage, draws.get(axon).severity()), bundle.fibreMicrometres(axon, middle)));
    }
    List<Through> through =
        ill.isEmpty()
            ? List.of()
            : bundle
                .conduction()
                .through(damage.kind(), damage.count(), bundle.celsius(middle), damaged);
    for (int i = 0; i < ill.size(); i++) {
      int axon = ill.get(i);
      Through how = through.get(i);
      found[axon] =
          how.passes()
              ? healthy(axon).delayed(how.extraMilliseconds(), how.refractoryMilliseconds())
              : healthy(axon).blocked(raised(axon));
    }
    return candidates.stream().map(axon -> found[axon] == null ? none(axon) : found[axon]).toList();
  }

  /// The value of an axon whose damage is so many standard deviations from the median.
  private static double value(Effect.Axonal damage, double severity) {
    LesionKind kind = damage.kind();
    double times = Math.exp(damage.spread() * severity);
    double healthy = kind.healthy();
    double value =
        kind == LesionKind.MYELIN
            ? healthy * Math.pow(damage.value() / healthy, times)
            : healthy + (damage.value() - healthy) * times;
    return Math.clamp(value, kind.least(), kind.most());
  }

  /// Whether an axon is still in the nerve at the point where the lesion would hit it.
  private boolean meets(int axon) {
    return reach.passes(point(axon));
  }

  private double point(int axon) {
    return reach.place(draws.get(axon).place());
  }

  private double raised(int axon) {
    return 1 + draws.get(axon).raised() * (RAISED_MOST - 1);
  }

  /// An axon that does not take part in the lesion at all.
  private AxonLesion none(int axon) {
    return AxonLesion.none(reach.own(), point(axon), Double.POSITIVE_INFINITY);
  }

  /// An axon that crosses the lesion; some of these are near to failing.
  private AxonLesion healthy(int axon) {
    LesionDraw draw = draws.get(axon);
    boolean marginal = meets(axon) && draw.marginal() < MARGINAL_SHARE;
    double safety = 1 + draw.safety() * (MARGINAL_SAFETY - 1);
    return AxonLesion.none(reach.own(), point(axon), marginal ? safety : Double.POSITIVE_INFINITY);
  }
}
