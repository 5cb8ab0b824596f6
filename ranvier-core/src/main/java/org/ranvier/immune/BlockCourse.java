package org.ranvier.immune;

/// Block of the nodes of a nerve: `B' = u·(1 − B) − r·B`, where `u` is what drives block and `r`
/// how fast nodes are repaired.
public final class BlockCourse {

  private BlockCourse() {}

  /// @param blocked share blocked this morning
  /// @param drivePerDay `u` of the day, 0 or more
  /// @param repairPerDay `r`, 0 or more
  /// @return share blocked next morning, exact if `u` is steady over the day
  public static double nextDay(double blocked, double drivePerDay, double repairPerDay) {
    double rate = drivePerDay + repairPerDay;
    if (rate == 0) {
      return blocked;
    }
    double towards = drivePerDay / rate;
    return towards + (blocked - towards) * Math.exp(-rate);
  }

  /// @return share blocked once it no longer changes; 0 if nothing drives it
  public static double steady(double drivePerDay, double repairPerDay) {
    return drivePerDay == 0 ? 0 : drivePerDay / (drivePerDay + repairPerDay);
  }
}
