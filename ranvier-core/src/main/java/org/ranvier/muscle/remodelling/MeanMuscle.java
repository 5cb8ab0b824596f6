package org.ranvier.muscle.remodelling;

import java.util.stream.IntStream;

/// A muscle whose motor units are all as large as the mean one, for patients who live for years:
/// the same figures and the same order of a day as in [Remodelling], with shares of axons in place
/// of single units. Shares are of the healthy muscle's fibres. For one thread.
///
/// What single units know and this does not: that a lost axon conducts for some days more, and that
/// rooms of small and large units fill at different times.
public final class MeanMuscle {

  private static final int STEPS = 1000;
  private static final RemodellingModel MODEL = RemodellingModel.shipped();
  private static final double RECOVERING = Math.exp(-1 / MODEL.recoveryDays());
  private static final double RESTING = Math.exp(-1 / MODEL.silentDays());
  private static final double WASTING = Math.exp(-1 / MODEL.denervatedDays());
  private static final double AGEING = MODEL.stages() / MODEL.fibreLossDays();
  private static final int STAGES = MODEL.stages();

  /// Share of the fibres without a nerve that a living unit is near to, by how many in a thousand
  /// axons live.
  private static final double[] REACHED =
      IntStream.rangeClosed(0, STEPS)
          .mapToDouble(step -> -Math.expm1(-MODEL.sproutingReach() * step / STEPS))
          .toArray();

  /// Below this share of the fibres nothing waits for a nerve.
  private static final double NOTHING = 1e-9;

  private double living = 1;
  private double silent;
  private double fibres = 1;
  private double drivenArea = 1;
  private double silentArea;
  private final double[] denervated = new double[MODEL.stages()];
  private final double[] denervatedArea = new double[MODEL.stages()];
  private double lost;

  /// @return the same muscle, to go its own way
  public MeanMuscle copy() {
    MeanMuscle copy = new MeanMuscle();
    copy.living = living;
    copy.silent = silent;
    copy.fibres = fibres;
    copy.drivenArea = drivenArea;
    copy.silentArea = silentArea;
    copy.lost = lost;
    System.arraycopy(denervated, 0, copy.denervated, 0, denervated.length);
    System.arraycopy(denervatedArea, 0, copy.denervatedArea, 0, denervatedArea.length);
    return copy;
  }

  /// Passes one day.
  ///
  /// @param livingShare share of all axons that live, 0 to 1; not more than the day before
  /// @param silentShare share of the living ones that are blocked, 0 to 1
  public void pass(double livingShare, double silentShare) {
    double waiting = lose(livingShare);
    exchange(silentShare);
    double rate = waiting > NOTHING ? adoptionRate(waiting) : 0;
    grow();
    if (waiting > NOTHING) {
      adopt(rate);
    }
  }

  private double lose(double livingShare) {
    if (livingShare < living) {
      double kept = livingShare / living;
      denervated[0] += fibres * (1 - kept);
      denervatedArea[0] += (drivenArea + silentArea) * (1 - kept);
      fibres *= kept;
      drivenArea *= kept;
      silentArea *= kept;
      living = livingShare;
    }
    double waiting = 0;
    for (double stage : denervated) {
      waiting += stage;
    }
    return waiting;
  }

  /// Axons that fall silent take their fibres along, and so do those that wake.
  private void exchange(double silentShare) {
    double more = silentShare - silent;
    if (more > 0) {
      double moved = drivenArea * more / (1 - silent);
      drivenArea -= moved;
      silentArea += moved;
    } else if (more < 0) {
      double moved = silentArea * more / silent;
      drivenArea -= moved;
      silentArea += moved;
    }
    silent = silentShare;
  }

  private double adoptionRate(double waiting) {
    double room = MODEL.sproutingLimit() * living - fibres;
    if (room <= 0) {
      return 0;
    }
    return reached() / MODEL.sproutingDays() * Math.min(1, room / waiting);
  }

  /// Between two steps it follows a straight line, to 1e-5.
  private double reached() {
    int step = Math.min(STEPS - 1, (int) (living * STEPS));
    return REACHED[step] + (living * STEPS - step) * (REACHED[step + 1] - REACHED[step]);
  }

  private void grow() {
    double goal = fibres * (1 - silent);
    drivenArea = goal + (drivenArea - goal) * RECOVERING;
    double resting = fibres * silent * MODEL.silentSize();
    silentArea = resting + (silentArea - resting) * (silentArea < resting ? RECOVERING : RESTING);
  }

  private void adopt(double rate) {
    double both = rate + AGEING;
    // 1 - exp(-both), to 1e-7 for rates as small as these.
    double leaving = both * (1 - both / 2 * (1 - both / 3 * (1 - both / 4)));
    double taken = rate / both;
    double adopted = 0;
    double adoptedArea = 0;
    double arriving = 0;
    double arrivingArea = 0;
    for (int stage = 0; stage < STAGES; stage++) {
      double goal = denervated[stage] * MODEL.denervatedSize();
      double area = goal + (denervatedArea[stage] - goal) * WASTING;
      double gone = denervated[stage] * leaving;
      double goneArea = area * leaving;
      adopted += gone * taken;
      adoptedArea += goneArea * taken;
      denervated[stage] += arriving - gone;
      denervatedArea[stage] = area + arrivingArea - goneArea;
      arriving = gone * (1 - taken);
      arrivingArea = goneArea * (1 - taken);
    }
    lost += arriving;
    fibres += adopted;
    drivenArea += adoptedArea * (1 - silent);
    silentArea += adoptedArea * silent;
  }

  /// @return force at the greatest effort, against health
  public double force() {
    return drivenArea;
  }

  /// @return force if another share of the living axons were blocked at this moment
  public double force(double silentShare) {
    if (silentShare >= silent) {
      return silent < 1 ? drivenArea * (1 - silentShare) / (1 - silent) : 0;
    }
    return drivenArea + silentArea * (silent - silentShare) / silent;
  }

  /// @return share of all axons that live
  public double living() {
    return living;
  }

  /// @return share of the living axons that are blocked
  public double silent() {
    return silent;
  }

  /// @return fibres held by a nerve, as a share of all healthy ones
  public double heldFraction() {
    return fibres;
  }

  /// @return fibres without a nerve, as a share of all healthy ones
  public double denervatedFraction() {
    double sum = 0;
    for (double stage : denervated) {
      sum += stage;
    }
    return sum;
  }

  /// @return fibres lost for good, as a share of all healthy ones
  public double lostFraction() {
    return lost;
  }

  /// @return what is left of the volume of all fibres, 1 in health
  public double volumeFraction() {
    double volume = drivenArea + silentArea;
    for (double area : denervatedArea) {
      volume += area;
    }
    return volume;
  }

  /// @return wasting as it is seen
  public Atrophy atrophy() {
    return MODEL.atrophy(volumeFraction());
  }
}
