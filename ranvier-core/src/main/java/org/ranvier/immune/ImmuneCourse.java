package org.ranvier.immune;

import java.util.List;
import org.ranvier.record.Agent;
import org.ranvier.record.Route;

/// Immunity of one person through the years, day by day, for one thread. A state belongs to the
/// morning of [#day]; what is given that day acts during it: exchange of plasma first, then all the
/// rest at once or over its hours. An untreated person is in balance and costs nothing.
public final class ImmuneCourse {

  private final ImmuneTraits traits;
  private final Schedule schedule;
  private final Immunoglobulin immunoglobulin;
  private final Following antibody;
  private final Following complement;
  private final Eculizumab eculizumab;
  private final AgentLevels agents;
  private final Infusions infusions = new Infusions();
  private final LevelCourse course = new LevelCourse();
  private final DriveCourse drives;
  private int day;
  private double drive;

  private ImmuneCourse(ImmuneTraits traits) {
    this.traits = traits;
    schedule = new Schedule();
    immunoglobulin =
        new Immunoglobulin(traits.kinetics(), new Detail(traits.halfInhibitionGramsPerLitre()));
    antibody = new Following(traits.antibodyTurnoverPerDay(), traits.antibody());
    complement = new Following(Fixed.shipped().complementTurnoverPerDay(), traits.complement());
    eculizumab = new Eculizumab(traits);
    agents = new AgentLevels(traits);
    drives = new DriveCourse();
    beUntreated();
  }

  private ImmuneCourse(ImmuneCourse other) {
    traits = other.traits;
    schedule = new Schedule(other.schedule);
    immunoglobulin = new Immunoglobulin(other.immunoglobulin);
    antibody = new Following(other.antibody);
    complement = new Following(other.complement);
    eculizumab = new Eculizumab(other.eculizumab);
    agents = new AgentLevels(other.agents);
    drives = other.drives.copy();
    day = other.day;
    drive = other.drive;
  }

  /// @return an untreated person on the morning of day 0
  public static ImmuneCourse of(ImmuneTraits traits) {
    return new ImmuneCourse(traits);
  }

  /// @return a twin on the same morning with the same treatment to come, who goes his own way
  public ImmuneCourse copy() {
    return new ImmuneCourse(this);
  }

  public ImmuneTraits traits() {
    return traits;
  }

  /// @return the day whose morning it is
  public int day() {
    return day;
  }

  /// Plans a giving of today or later.
  public void give(Giving giving) {
    if (giving.day() < day) {
      throw new IllegalArgumentException(
          "It is day %d: %s cannot be given on day %d any more"
              .formatted(day, giving.agent().id(), giving.day()));
    }
    if (giving.agent() == Agent.IMMUNOGLOBULIN && giving.route() == Route.ORAL) {
      throw new IllegalArgumentException(
          "Immunoglobulin must be given into a vein or under the skin, but day %d has it by mouth"
              .formatted(giving.day()));
    }
    if (giving.agent() == Agent.ECULIZUMAB && giving.route() != Route.IV) {
      throw new IllegalArgumentException(
          "Eculizumab must be given into a vein, but day %d has it otherwise"
              .formatted(giving.day()));
    }
    schedule.add(giving);
  }

  /// Calls off all givings of an agent on that day or later.
  public void cancel(Agent agent, int fromDay) {
    schedule.cancel(agent, fromDay);
  }

  /// @return what is to be given today
  public List<Giving> today() {
    return schedule.on(day);
  }

  /// Lives through today.
  public void nextDay() {
    take(schedule.take(day));
    if (infusions.none() && resting()) {
      immunoglobulin.rest();
      beUntreated();
    } else {
      liveToday();
      agents.nextDay();
    }
    day++;
  }

  /// @return total immunoglobulin G this morning
  public double immunoglobulinGramsPerLitre() {
    return immunoglobulin.gramsPerLitre();
  }

  /// @return share of block's drive that immunoglobulin holds back this morning
  public double inhibition() {
    return inhibition(immunoglobulin.excessGramsPerLitre());
  }

  /// @return share of complement that agents hold back this morning
  public double complementInhibition() {
    return 1 - agents.complementLeft() * (1 - eculizumab.inhibitionAfter(0, 0));
  }

  /// @return activity of complement this morning that no agent holds back, 1 in usual MMN
  public double complement() {
    return complement.level() * (1 - complementInhibition());
  }

  /// @return anti-GM1 IgM this morning, 1 in usual MMN
  public double antibody() {
    return antibody.level();
  }

  /// @return what drove block on the day passed, on average: 1 for usual antibody and complement
  ///   without treatment
  public double drive() {
    return drive;
  }

  /// Follows block by the drive as it went over the day passed, not by its mean only.
  ///
  /// @param blocked share blocked yesterday morning
  /// @param attackPerDay what a drive of 1 blocks a day of what is not blocked
  /// @param repairPerDay how fast nodes are repaired
  /// @return share blocked this morning
  public double blockedNow(double blocked, double attackPerDay, double repairPerDay) {
    return drives.block(blocked, attackPerDay, repairPerDay);
  }

  /// @return what came and went of immunoglobulin since day 0
  public Balance balance() {
    return immunoglobulin.balance();
  }

  private void beUntreated() {
    drive = traits.untreatedDrive();
    drives.steady(drive);
  }

  private boolean resting() {
    return immunoglobulin.resting()
        && agents.none()
        && eculizumab.none()
        && antibody.level() == traits.antibody()
        && complement.level() == traits.complement();
  }

  private void take(List<Giving> today) {
    infusions.clear();
    for (Giving giving : today) {
      if (giving.agent() == Agent.PLASMA_EXCHANGE) {
        exchange(giving.amount());
      }
    }
    for (Giving giving : today) {
      take(giving);
    }
  }

  private void take(Giving giving) {
    switch (giving.agent()) {
      case IMMUNOGLOBULIN -> {
        if (giving.route() != Route.IV) {
          immunoglobulin.deposit(giving.amount(), giving.route() == Route.SC_HYALURONIDASE);
        } else if (giving.hours() > 0) {
          infusions.add(giving);
        } else {
          immunoglobulin.inject(giving.amount());
        }
      }
      case ECULIZUMAB -> {
        if (giving.hours() > 0) {
          infusions.add(giving);
        } else {
          eculizumab.inject(giving.amount());
        }
      }
      case CORTICOSTEROID,
          PLASMA_EXCHANGE,
          CYCLOPHOSPHAMIDE,
          RITUXIMAB,
          AZATHIOPRINE,
          METHOTREXATE,
          CICLOSPORIN,
          MYCOPHENOLATE,
          EMPASIPRUBART ->
          agents.take(giving);
      case PHYSIOTHERAPY, ORTHOSIS -> {
        // They do nothing to immunity.
      }
    }
  }

  private void exchange(double sessions) {
    double removed = 1 - Math.pow(1 - Fixed.shipped().exchangeRemoves(), sessions);
    immunoglobulin.exchange(removed);
    antibody.remove(removed);
    complement.remove(removed);
    eculizumab.exchange(removed);
  }

  /// Goes from one end of an infusion to the next.
  private void liveToday() {
    drives.clear();
    double begin = 0;
    while (begin < 1) {
      double end = infusions.nextEnd(begin);
      live(
          begin,
          end - begin,
          infusions.amountPerDay(Agent.IMMUNOGLOBULIN, begin),
          infusions.amountPerDay(Agent.ECULIZUMAB, begin));
      begin = end;
    }
    drive = drives.mean();
  }

  /// @param milligrams of eculizumab a day
  private void live(double begin, double days, double grams, double milligrams) {
    course.clear();
    immunoglobulin.live(begin, days, grams, course);
    for (int step = 0; step < course.points(); step += Gauss.POINTS) {
      drives.add(
          course.weight(step) / Gauss.weight(0),
          drive(step, begin, milligrams),
          drive(step + 1, begin, milligrams),
          drive(step + 2, begin, milligrams));
    }
    antibody.live(days, antibodyMade());
    complement.live(days, traits.complement());
    if (!eculizumab.none() || milligrams > 0) {
      eculizumab.live(days, milligrams);
    }
  }

  /// @param begin of this part of the day
  private double drive(int point, double begin, double milligrams) {
    double since = course.time(point) - begin;
    double inhibited =
        eculizumab.none() && milligrams == 0 ? 0 : eculizumab.inhibitionAfter(since, milligrams);
    return antibody.after(since, antibodyMade())
        * complement.after(since, traits.complement())
        * agents.complementLeft()
        * agents.drive()
        * (1 - inhibited)
        * (1 - inhibition(course.excess(point)));
  }

  private double antibodyMade() {
    return traits.antibody() * agents.antibodyMade();
  }

  private double inhibition(double excess) {
    return traits.inhibitionMost() * Hill.of(excess, traits.halfInhibitionGramsPerLitre());
  }
}
