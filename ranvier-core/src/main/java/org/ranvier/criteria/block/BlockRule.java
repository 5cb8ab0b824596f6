package org.ranvier.criteria.block;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.SegmentKind;
import org.ranvier.anatomy.Site;
import org.ranvier.anatomy.Stretch;
import org.ranvier.criteria.limits.SkinTarget;
import org.ranvier.criteria.reading.Verdict;
import org.ranvier.quantity.Limit;
import org.ranvier.quantity.Source;
import org.ranvier.reference.Entry;
import org.ranvier.reference.Limits;
import org.ranvier.reference.ReferenceFile;

/// A published definition of motor conduction block, read from a file of the format
/// `ranvier.block-rule/1`.
public final class BlockRule {

  private static final class Shipped {
    static final List<BlockRule> RULES =
        ReferenceFile.resources(BlockRule.class, "index.txt").stream().map(BlockRule::new).toList();
  }

  private final String id;
  private final String title;
  private final Source source;
  private final Floor floor;
  private final Map<Nerve, List<GradeRule>> gradesByNerve = new EnumMap<>(Nerve.class);
  private final Set<Site> documentedSites;
  private final Set<Verdict> documentedGrades;
  private final SkinTarget skinTarget;
  private final Optional<Surrogate> surrogate;

  /// A looser rule on the amplitude alone, for studies without areas; shown beside the rule, never
  /// in its place.
  record Surrogate(Limit amplitudeDrop, Source source) {}

  /// @return the rules that ship with Ranvier, in the order in which readings show them
  public static List<BlockRule> shipped() {
    return Shipped.RULES;
  }

  public BlockRule(Entry file) {
    file.allowing(
        "format",
        "id",
        "title",
        "source",
        "verified",
        "floor",
        "grades",
        "documented-supramaximal",
        "skin-celsius-at-least",
        "surrogate");
    id = file.get("id").text();
    title = file.get("title").text();
    source = file.source();
    floor = new Floor(file.get("floor"));
    List<GradeRule> grades = file.get("grades").items().stream().map(GradeRule::new).toList();
    for (Nerve nerve : Nerve.values()) {
      gradesByNerve.put(nerve, grades.stream().filter(line -> line.coversNerve(nerve)).toList());
    }
    Optional<Entry> documented = file.find("documented-supramaximal");
    documentedSites = EnumSet.noneOf(Site.class);
    documentedGrades = EnumSet.noneOf(Verdict.class);
    documented.ifPresent(entry -> {
      documentedSites.addAll(entry.terms("sites", Site.class));
      documentedGrades.addAll(entry.terms("grades", Verdict.class));
    });
    skinTarget = SkinTarget.of(file.get("skin-celsius-at-least"));
    surrogate =
        file.find("surrogate")
            .map(entry ->
                new Surrogate(Limits.read(entry.get("amplitude")).getFirst(), entry.source()));
  }

  /// @return the rule's name in files, such as `efns-pns-2010`
  public String id() {
    return id;
  }

  /// @return the rule's name for people
  public String title() {
    return title;
  }

  /// @return where the rule comes from
  public Source source() {
    return source;
  }

  /// Whether the rule can give this grade, or a higher one, to a stretch of a nerve.
  ///
  /// @param kind what kind of segment the stretch is
  public boolean covers(Nerve nerve, Stretch stretch, SegmentKind kind, Verdict grade) {
    for (GradeRule line : gradesOf(nerve)) {
      if (isAtLeast(line.grade(), grade) && line.mayApplyTo(stretch.to(), kind)) {
        return true;
      }
    }
    return false;
  }

  Floor floor() {
    return floor;
  }

  Optional<Surrogate> surrogate() {
    return surrogate;
  }

  SkinTarget skinTarget() {
    return skinTarget;
  }

  /// The lines that apply to a segment, highest grade first.
  List<GradeRule> linesFor(Segment segment) {
    List<GradeRule> lines = new ArrayList<>();
    for (GradeRule line : gradesOf(segment.nerve())) {
      if (line.appliesTo(segment)) {
        lines.add(line);
      }
    }
    return lines;
  }

  private List<GradeRule> gradesOf(Nerve nerve) {
    return gradesByNerve.getOrDefault(nerve, List.of());
  }

  /// True if the segment spans several of the kinds of segment that the rule tells apart.
  boolean leavesOpen(Segment segment) {
    return segment.kind() == SegmentKind.WIDE && !gradesOf(segment.nerve()).isEmpty();
  }

  /// True if some grade needs a proximal stimulus that is documented as supramaximal.
  boolean asksForDocumentedStimulus(Segment segment) {
    return documentedSites.contains(segment.to());
  }

  boolean needsDocumentedStimulus(Segment segment, Verdict grade) {
    return documentedSites.contains(segment.to()) && documentedGrades.contains(grade);
  }

  static boolean isAtLeast(Verdict grade, Verdict wanted) {
    return grade == Verdict.DEFINITE || grade == wanted;
  }
}
