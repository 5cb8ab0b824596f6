package org.ranvier.study.nerve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ranvier.anatomy.Atlas;
import org.ranvier.anatomy.Limb;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Site;
import org.ranvier.reference.Entry;
import org.ranvier.reference.ReferenceFile;
import org.ranvier.reference.Term;

/// Where nerves run, for a person of any height.
public final class NerveMap {

  private static final double SMALLEST_MILLIMETRES = 500;
  private static final double TALLEST_MILLIMETRES = 2300;

  private static final class Shipped {
    static final NerveMap MAP = new NerveMap(ReferenceFile.resource(NerveMap.class, "paths.yaml"));
  }

  private final double referenceHeight;
  private final Map<Limb, Double> fixed = new EnumMap<>(Limb.class);
  private final Map<Limb, Extent> roots = new EnumMap<>(Limb.class);
  private final Map<Integer, List<Double>> rootShares = new HashMap<>();
  private final Map<Nerve, NerveEntry> nerves = new EnumMap<>(Nerve.class);
  private final Map<Muscle, Nerve> nerveOf = new EnumMap<>(Muscle.class);
  private final Map<Muscle, Alone> alone = new EnumMap<>(Muscle.class);

  private record Alone(Limb limb, double end) {}

  /// @return the map that ships with Ranvier
  public static NerveMap shipped() {
    return Shipped.MAP;
  }

  /// Reads a file of the format `ranvier.paths/1`.
  public NerveMap(Entry file) {
    file.allowing(
        "format",
        "source",
        "verified",
        "reference-height-millimetres",
        "fixed-millimetres",
        "roots",
        "nerves",
        "without-nerve");
    referenceHeight = file.get("reference-height-millimetres").number();
    for (Limb limb : Limb.values()) {
      fixed.put(limb, file.get("fixed-millimetres").get(limb.id()).number());
      Entry extent = file.get("roots").get(limb.id());
      roots.put(limb, new Extent(extent.get("from").number(), extent.get("to").number()));
    }
    for (Entry shares : file.get("roots").get("shares").fields().values()) {
      List<Double> numbers = shares.items().stream().map(Entry::number).toList();
      rootShares.put(numbers.size(), numbers);
    }
    file.get("nerves")
        .fields()
        .forEach((name, entry) -> {
          Nerve nerve =
              Term.find(Nerve.class, name).orElseThrow(() -> entry.mistake("is no nerve"));
          NerveEntry read = NerveEntry.of(entry);
          nerves.put(nerve, read);
          read.muscles().keySet().forEach(muscle -> nerveOf.put(muscle, nerve));
        });
    file.get("without-nerve")
        .fields()
        .forEach((name, entry) ->
            alone.put(
                Term.find(Muscle.class, name).orElseThrow(() -> entry.mistake("is no muscle")),
                new Alone(entry.get("limb").term(Limb.class), entry.get("end").number())));
  }

  /// @return the muscles whose axons have a way here
  public Set<Muscle> muscles() {
    Set<Muscle> all = new HashSet<>(nerveOf.keySet());
    all.addAll(alone.keySet());
    return Collections.unmodifiableSet(all);
  }

  /// @return the names of all branches: those with a name of their own, and muscles
  public List<String> branchNames() {
    List<String> names = new ArrayList<>();
    for (NerveEntry nerve : nerves.values()) {
      names.addAll(nerve.branches().keySet());
    }
    muscles().forEach(muscle -> names.add(muscle.id()));
    Collections.sort(names);
    return names;
  }

  /// @return the roots through which axons of the muscles on the map leave the cord
  public List<String> rootNames() {
    return muscles().stream()
        .flatMap(muscle -> Atlas.shipped().supply(muscle).roots().stream())
        .distinct()
        .sorted()
        .toList();
  }

  /// @return the way of a muscle's axons
  /// @throws IllegalArgumentException if the muscle is not on the map or nobody is so tall
  public NervePath path(Muscle muscle, double heightMillimetres) {
    mustBePlausible(heightMillimetres);
    Nerve nerve = nerveOf.get(muscle);
    List<String> names = Atlas.shipped().supply(muscle).roots();
    List<Double> shares = rootShares.getOrDefault(names.size(), List.of());
    if (nerve == null) {
      Alone way = alone.get(muscle);
      if (way == null) {
        throw new IllegalArgumentException(
            "The map of nerves has no way to the muscle %s; take another muscle"
                .formatted(muscle.id()));
      }
      double end = scaled(way.limb, way.end, heightMillimetres);
      Course.Piece piece = new Course.Piece(Set.of(), muscle.id(), 0, end);
      return new NervePath(
          muscle,
          Optional.empty(),
          new Course(way.limb, List.of(piece), heightMillimetres),
          Map.of(),
          names,
          shares,
          roots.getOrDefault(way.limb, new Extent(0, 0)));
    }
    Limb limb = nerve.limb();
    NerveEntry entry = entry(nerve);
    NerveEntry.Leaving leaving = entry.muscles().get(muscle);
    if (leaving == null) {
      throw new AssertionError(muscle + " has no branch of " + nerve);
    }
    double leaves = scaled(limb, leaving.leaves(), heightMillimetres);
    double end = scaled(limb, leaving.end(), heightMillimetres);
    double trunk =
        leaving.branch().isEmpty()
            ? leaves
            : scaled(limb, entry.branch(leaving.branch()), heightMillimetres);
    List<Course.Piece> pieces = new ArrayList<>(trunk(nerve, trunk, heightMillimetres));
    if (trunk < leaves) {
      pieces.add(new Course.Piece(Set.of(nerve), leaving.branch(), trunk, leaves));
    }
    pieces.add(new Course.Piece(Set.of(nerve), muscle.id(), leaves, end));
    Map<Site, Double> places = new EnumMap<>(Site.class);
    for (Site site : entry.places().keySet()) {
      double place = place(nerve, site, heightMillimetres);
      if (place <= trunk) {
        places.put(site, place);
      }
    }
    return new NervePath(
        muscle,
        Optional.of(nerve),
        new Course(limb, pieces, heightMillimetres),
        places,
        names,
        shares,
        roots.getOrDefault(limb, new Extent(0, 0)));
  }

  /// @return the way of a sensory nerve's axons to where they end, at a place of the nerve that the
  ///   caller gives in mm from the cord
  public Course sensory(Nerve nerve, double endMillimetres, double heightMillimetres) {
    mustBePlausible(heightMillimetres);
    return new Course(
        nerve.limb(), trunk(nerve, endMillimetres, heightMillimetres), heightMillimetres);
  }

  /// Pieces of trunk from the cord to a place: the stems first.
  private List<Course.Piece> trunk(Nerve nerve, double to, double height) {
    List<Course.Piece> pieces = new ArrayList<>();
    Set<Nerve> names = new HashSet<>();
    double ends = to;
    Optional<Nerve> next = Optional.of(nerve);
    while (next.isPresent()) {
      Nerve now = next.orElseThrow();
      names.add(now);
      Optional<NerveEntry.Stem> stem = entry(now).stem();
      double begins =
          Math.min(ends, stem.map(s -> scaled(now.limb(), s.until(), height)).orElse(0.0));
      pieces.addFirst(new Course.Piece(names, "", begins, ends));
      ends = begins;
      next = stem.map(NerveEntry.Stem::nerve);
    }
    return pieces;
  }

  /// @return where a site of a nerve, or of the stem that it leaves, lies in mm from the cord;
  ///   empty if the nerve does not pass it
  public Optional<Double> find(Nerve nerve, Site site, double heightMillimetres) {
    Optional<Nerve> next = Optional.of(nerve);
    while (next.isPresent()) {
      Nerve now = next.orElseThrow();
      if (entry(now).places().containsKey(site)) {
        return Optional.of(place(now, site, heightMillimetres));
      }
      next = entry(now).stem().map(NerveEntry.Stem::nerve);
    }
    return Optional.empty();
  }

  /// @return the same
  /// @throws IllegalArgumentException if the nerve does not pass the site
  public double position(Nerve nerve, Site site, double heightMillimetres) {
    return find(nerve, site, heightMillimetres)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "The %s nerve has no site %s; its sites are %s"
                    .formatted(
                        nerve.id(),
                        site.id(),
                        entry(nerve).places().keySet().stream().map(Site::id).toList())));
  }

  private double place(Nerve nerve, Site site, double height) {
    NerveEntry.Position position = entry(nerve).places().get(site);
    if (position == null) {
      throw new AssertionError(nerve + " has no " + site);
    }
    if (position.before().isEmpty()) {
      return scaled(nerve.limb(), position.millimetres(), height);
    }
    Muscle muscle = position.before().orElseThrow();
    NerveEntry.Leaving leaving = entry(nerve).muscles().get(muscle);
    if (leaving == null) {
      throw new AssertionError(nerve + " does not move " + muscle);
    }
    return scaled(nerve.limb(), leaving.end(), height) - position.millimetres();
  }

  /// What lies beyond the plexus grows with height.
  private double scaled(Limb limb, double millimetres, double height) {
    double stays = fixed.getOrDefault(limb, 0.0);
    return millimetres <= stays
        ? millimetres
        : stays + (millimetres - stays) * height / referenceHeight;
  }

  private NerveEntry entry(Nerve nerve) {
    NerveEntry entry = nerves.get(nerve);
    if (entry == null) {
      throw new IllegalArgumentException(
          "The map of nerves has no %s nerve; take one of %s"
              .formatted(nerve.id(), nerves.keySet().stream().map(Nerve::id).sorted().toList()));
    }
    return entry;
  }

  /// @throws IllegalArgumentException if no muscle has axons in that root
  void mustKnowRoot(String root) {
    List<String> known =
        muscles().stream()
            .flatMap(muscle -> Atlas.shipped().supply(muscle).roots().stream())
            .distinct()
            .sorted()
            .toList();
    if (!known.contains(root)) {
      throw new IllegalArgumentException(
          "No muscle has axons in the root '%s'; name one of %s".formatted(root, known));
    }
  }

  /// @throws IllegalArgumentException if no branch and no muscle has that name
  void mustKnowBranch(String name) {
    boolean known =
        nerveOf.keySet().stream().anyMatch(muscle -> muscle.id().equals(name))
            || nerves.values().stream().anyMatch(nerve -> nerve.branches().containsKey(name));
    if (!known) {
      throw new IllegalArgumentException(
          "The map of nerves has no branch '%s'; name a muscle that a nerve moves, or one of %s"
              .formatted(
                  name,
                  nerves.values().stream()
                      .flatMap(nerve -> nerve.branches().keySet().stream())
                      .sorted()
                      .toList()));
    }
  }

  private static void mustBePlausible(double height) {
    if (!(height >= SMALLEST_MILLIMETRES && height <= TALLEST_MILLIMETRES)) {
      throw new IllegalArgumentException(
          "Height must be from %s to %s mm, but is %s"
              .formatted(SMALLEST_MILLIMETRES, TALLEST_MILLIMETRES, height));
    }
  }
}
