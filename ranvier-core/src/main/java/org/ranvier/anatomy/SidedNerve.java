package org.ranvier.anatomy;

/// A nerve of one side of the body; left and right count as two nerves.
public record SidedNerve(Side side, Nerve nerve) {

  /// @return the nerve as text, such as `left ulnar`
  public String text() {
    return side.id() + " " + nerve.id().replace('-', ' ');
  }
}
