package org.ranvier.formats.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.formats.vocabulary.MuscleNames;
import org.ranvier.formats.yaml.Given;
import org.ranvier.formats.yaml.Part;
import org.ranvier.study.nerve.NerveMap;
import org.ranvier.study.nerve.Place;
import org.ranvier.study.nerve.Where;

/// Reads where a lesion lies.
public final class PlacePart {

  static final List<String> KEYS_WITH_WEIGHT =
      List.of("nerve", "from", "to", "branch", "root", "endings", "neurons", "weight");

  private static final List<String> KINDS =
      List.of("nerve", "branch", "root", "endings", "neurons");
  private static final String ANY = "all";

  /// Whether a nerve passes a site does not depend on height.
  private static final double SOME_HEIGHT_MILLIMETRES = 1700;

  private PlacePart() {}

  /// @return one place for each nerve, root or branch that is named
  public static List<Where> read(Part part, Side side) {
    List<String> named = KINDS.stream().filter(part::has).toList();
    if (named.size() != 1) {
      throw part.mistake(
          "A lesion must have one of the keys %s, but has %s"
              .formatted(
                  String.join(", ", KINDS), named.isEmpty() ? "none" : String.join(" and ", named)),
          "say where it lies");
    }
    Given given = part.need(named.getFirst());
    return switch (named.getFirst()) {
      case "nerve" -> nerves(part, given, side);
      case "branch" -> texts(given).stream().map(name -> branch(given, name, side)).toList();
      case "root" -> texts(given).stream().map(root -> root(given, root, side)).toList();
      case "endings" -> List.of(new Where.Endings(side, muscles(given)));
      default -> List.of(new Where.Neurons(side, muscles(given)));
    };
  }

  private static List<Where> nerves(Part part, Given given, Side side) {
    List<Where> places = new ArrayList<>();
    for (Nerve nerve : Drawn.words(given, ProtocolPart.NERVES)) {
      Optional<Given> from = part.find("from");
      Optional<Given> to = part.find("to");
      if (from.isPresent() != to.isPresent()) {
        throw part.mistake(
            "A stretch of nerve must have both of the keys \"from\" and \"to\", but has one",
            "add the other, or leave both out for the whole nerve");
      }
      places.add(
          from.isEmpty()
              ? new Where.Whole(side, nerve)
              : new Where.Stretch(
                  side, nerve, place(nerve, from.orElseThrow()), place(nerve, to.orElseThrow())));
    }
    return places;
  }

  private static Place place(Nerve nerve, Given given) {
    boolean beside = given.hasFields();
    Part part = beside ? new Part("A place", given, List.of("site", "proximalMillimetres")) : null;
    Place place =
        part == null
            ? Place.at(given.word(ProtocolPart.SITES))
            : new Place(
                part.need("site").word(ProtocolPart.SITES),
                part.need("proximalMillimetres").number("The distance from a site"));
    return Drawn.checked(
        given,
        () -> {
          NerveMap.shipped().position(nerve, place.site(), SOME_HEIGHT_MILLIMETRES);
          return place;
        });
  }

  private static Where root(Given given, String name, Side side) {
    List<String> known = NerveMap.shipped().rootNames();
    if (!known.contains(name)) {
      throw given.mistake(
          "There is no root \"" + name + "\" on the map of nerves",
          "take one of " + String.join(", ", known));
    }
    return new Where.Root(side, name);
  }

  private static Where branch(Given given, String name, Side side) {
    List<String> known = NerveMap.shipped().branchNames();
    if (!known.contains(name)) {
      throw given.mistake(
          "There is no branch \"" + name + "\" on the map of nerves",
          "take one of " + String.join(", ", known) + ", or the name of a muscle");
    }
    return new Where.Branch(side, name);
  }

  private static Set<Muscle> muscles(Given given) {
    if (!given.isList() && given.text("The muscles").equals(ANY)) {
      return Set.of();
    }
    return Set.copyOf(Drawn.words(given, new MuscleNames()));
  }

  private static List<String> texts(Given given) {
    return given.isList()
        ? given.items("A list").stream().map(item -> item.text("A name")).toList()
        : List.of(given.text("A name"));
  }
}
