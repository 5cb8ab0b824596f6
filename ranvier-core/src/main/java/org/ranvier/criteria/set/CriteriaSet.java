package org.ranvier.criteria.set;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ranvier.criteria.fact.Question;
import org.ranvier.criteria.fact.Questions;
import org.ranvier.criteria.reading.CriteriaReading;
import org.ranvier.quantity.Source;
import org.ranvier.reference.Entry;
import org.ranvier.reference.ReferenceFile;

/// A published criteria set, read from a file of the format `ranvier.criteria/1`.
public final class CriteriaSet {

  private static final class Shipped {
    static final List<CriteriaSet> SETS =
        ReferenceFile.resources(CriteriaSet.class, "index.txt").stream()
            .map(file -> CriteriaReader.read(file, Questions.all()))
            .toList();
  }

  /// A question of the set and a test on its answer.
  record Leaf(int question, LeafTest test) {}

  /// A gap of the published scheme: a constellation that falls through, and what to say about it.
  record Gap(Clause when, String text) {}

  /// A clause of which the record is told something when it holds.
  record Parts(
      List<Question> questions, List<Leaf> leaves, List<Clause> categories, List<Gap> gaps) {}

  private final String id;
  private final String title;
  private final String shortTitle;
  private final String disease;
  private final Source source;
  private final Parts parts;
  private final List<String> notes;
  private final Polarity polarity;
  private final List<Polarity> polarityOfCategory;
  private final List<int[]> leavesOfQuestion;

  CriteriaSet(
      String id,
      String title,
      String shortTitle,
      String disease,
      Source source,
      Parts parts,
      List<String> notes) {
    this.id = id;
    this.title = title;
    this.shortTitle = shortTitle;
    this.disease = disease;
    this.source = source;
    this.parts = parts;
    this.notes = List.copyOf(notes);
    int leaves = parts.leaves().size();
    this.polarity = Polarity.of(parts.categories(), leaves);
    this.polarityOfCategory =
        parts.categories().stream().map(each -> Polarity.of(List.of(each), leaves)).toList();
    this.leavesOfQuestion = leavesOfQuestion(parts);
  }

  /// @return the sets that ship with Ranvier, in the order in which readings show them
  public static List<CriteriaSet> shipped() {
    return Shipped.SETS;
  }

  /// Reads a set from a file.
  public static CriteriaSet of(Entry file) {
    return CriteriaReader.read(file, Questions.all());
  }

  /// @return the set's name in files, such as `efns-pns-2010-mmn`
  public String id() {
    return id;
  }

  /// @return the set's name for people
  public String title() {
    return title;
  }

  /// @return a name short enough for a table, such as `EFNS/PNS 2010`
  public String shortTitle() {
    return shortTitle;
  }

  /// @return what it classifies, such as `mmn`
  public String disease() {
    return disease;
  }

  /// @return where it comes from
  public Source source() {
    return source;
  }

  /// @return true if it asks what other sets say, and so has to be judged after them
  public boolean asksForOtherSets() {
    return parts.questions().stream()
        .anyMatch(question -> question.key().startsWith(Questions.OTHER_DISEASE));
  }

  /// @return true if the set, or a clause of it, was not checked against its source
  public boolean hasUnverifiedParts() {
    return !source.verified() || parts.categories().stream().anyMatch(CriteriaSet::isUnverified);
  }

  private static boolean isUnverified(Clause clause) {
    return clause.source().map(each -> !each.verified()).orElse(false)
        || clause.children().stream().anyMatch(CriteriaSet::isUnverified);
  }

  /// @param category place among the categories; the number of categories stands for none of them
  /// @return the category's name
  String categoryName(int category) {
    return category < parts.categories().size()
        ? parts.categories().get(category).id()
        : CriteriaReading.NONE;
  }

  Parts parts() {
    return parts;
  }

  /// For all categories together.
  Polarity polarity() {
    return polarity;
  }

  /// For one category.
  Polarity polarity(int category) {
    return polarityOfCategory.get(category);
  }

  /// The leaves that look at the answer to a question.
  int[] leavesOf(int question) {
    return leavesOfQuestion.get(question);
  }

  private static List<int[]> leavesOfQuestion(Parts parts) {
    int[][] leaves = new int[parts.questions().size()][0];
    for (int leaf = 0; leaf < parts.leaves().size(); leaf++) {
      int question = parts.leaves().get(leaf).question();
      int[] longer = Arrays.copyOf(leaves[question], leaves[question].length + 1);
      longer[longer.length - 1] = leaf;
      leaves[question] = longer;
    }
    return List.of(leaves);
  }

  List<String> notes() {
    return notes;
  }

  Optional<Source> ownSource(Clause clause) {
    return clause.source().filter(each -> !each.equals(source));
  }
}
