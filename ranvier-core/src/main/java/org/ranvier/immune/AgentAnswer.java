package org.ranvier.immune;

/// What an agent does in one person at full effect.
///
/// @param antibodyFall share by which the making of antibody falls, 0 to 1
/// @param complementFall share by which complement falls, 0 to 1
/// @param driveChange by how much block is driven harder, as a share; below 0, down to -1, if it is
///   driven less
public record AgentAnswer(double antibodyFall, double complementFall, double driveChange) {

  /// It does nothing.
  public static final AgentAnswer NONE = new AgentAnswer(0, 0, 0);

  public AgentAnswer {
    share("making of antibody", antibodyFall);
    share("complement", complementFall);
    if (!(driveChange >= -1 && driveChange <= 100)) {
      throw new IllegalArgumentException(
          "An agent must change the drive of block by -1 to 100 times, but changes it by "
              + driveChange);
    }
  }

  private static void share(String what, double fall) {
    if (!(fall >= 0 && fall <= 1)) {
      throw new IllegalArgumentException(
          "The share by which an agent lowers the %s must be from 0 to 1, but is %s"
              .formatted(what, fall));
    }
  }
}
