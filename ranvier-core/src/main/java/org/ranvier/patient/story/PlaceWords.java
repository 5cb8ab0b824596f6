package org.ranvier.patient.story;

import java.util.Set;
import org.ranvier.anatomy.Muscle;
import org.ranvier.reference.Term;
import org.ranvier.study.nerve.Place;
import org.ranvier.study.nerve.Where;

/// Places of lesions in words.
public final class PlaceWords {

  private PlaceWords() {}

  /// @return such as `left ulnar nerve, wrist to below elbow`
  public static String of(Where where) {
    String side = where.side().id() + " ";
    return switch (where) {
      case Where.Stretch it ->
          "%s%s nerve, %s to %s"
              .formatted(side, plain(it.nerve()), place(it.from()), place(it.to()));
      case Where.Whole it -> side + plain(it.nerve()) + " nerve";
      case Where.Branch it -> side + it.name().replace('-', ' ') + " branch";
      case Where.Root it -> side + "root " + it.root();
      case Where.Endings it -> side + "endings in " + muscles(it.muscles());
      case Where.Neurons it -> side + "motor neurons of " + muscles(it.muscles());
    };
  }

  private static String place(Place place) {
    String site = plain(place.site());
    long away = Math.round(Math.abs(place.proximalMillimetres()));
    if (away == 0) {
      return site;
    }
    return "%d mm %s %s".formatted(away, place.proximalMillimetres() > 0 ? "above" : "below", site);
  }

  private static String plain(Term term) {
    return term.id().replace('-', ' ');
  }

  private static String muscles(Set<Muscle> muscles) {
    return muscles.isEmpty()
        ? "all muscles"
        : String.join(", ", muscles.stream().map(Muscle::id).sorted().toList());
  }
}
