package org.ranvier.study.nerve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ranvier.anatomy.Limb;
import org.ranvier.anatomy.Nerve;

/// The way of axons from the cord to where they end, through nerves and their branches. Places on
/// it are distances from the cord in mm.
///
/// @param pieces from the cord on, each beginning where the one before ends
/// @param heightMillimetres of the person
public record Course(Limb limb, List<Piece> pieces, double heightMillimetres) {

  /// A piece of the way.
  ///
  /// @param nerves all that these axons belong to here: a stem and what leaves it further on
  /// @param branch empty in the trunk; else the branch, or the muscle that the branch is for
  public record Piece(Set<Nerve> nerves, String branch, double from, double to) {

    public Piece {
      nerves = Set.copyOf(nerves);
    }
  }

  public Course {
    pieces = List.copyOf(pieces);
  }

  /// @return where the axons end
  public double endMillimetres() {
    return pieces.getLast().to();
  }

  /// @return where they leave the trunk
  public double trunkEndMillimetres() {
    double end = 0;
    for (Piece piece : pieces) {
      end = piece.branch().isEmpty() ? piece.to() : end;
    }
    return end;
  }

  /// @return what of a stretch of a nerve's trunk belongs to this way
  public Optional<Extent> trunk(Nerve nerve, double from, double to) {
    double first = Double.POSITIVE_INFINITY;
    double last = Double.NEGATIVE_INFINITY;
    for (Piece piece : pieces) {
      double begins = Math.max(from, piece.from());
      double ends = Math.min(to, piece.to());
      if (piece.branch().isEmpty() && piece.nerves().contains(nerve) && begins < ends) {
        first = Math.min(first, begins);
        last = Math.max(last, ends);
      }
    }
    return first < last ? Optional.of(new Extent(first, last)) : Optional.empty();
  }

  /// @return the pieces of a branch, or of the branch for a muscle
  public Optional<Extent> branch(String name) {
    return pieces.stream()
        .filter(piece -> piece.branch().equals(name))
        .map(piece -> new Extent(piece.from(), piece.to()))
        .findFirst();
  }
}
