package org.ranvier.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ranvier.criteria.reading.CriteriaReading;
import org.ranvier.criteria.reading.MimicReading;
import org.ranvier.criteria.reading.Reading;
import org.ranvier.criteria.reading.Standing;
import org.ranvier.criteria.reading.Verdict;

/// The few sentences that a clinician reads first.
///
/// @param criteria one sentence for each criteria set of MMN
/// @param block in how many nerves conduction is blocked
/// @param places each blocked segment, such as `left ulnar, wrist to below elbow: definite block
///   (by 3 of 4 rules)`
/// @param diagnoses which diagnoses are favoured and which stay possible
public record Headline(List<String> criteria, String block, List<String> places, String diagnoses) {

  private static final String DISEASE = "mmn";

  public Headline {
    criteria = List.copyOf(criteria);
    places = List.copyOf(places);
  }

  /// Reads the head of a reading.
  public static Headline of(Reading reading) {
    List<String> sentences = new ArrayList<>();
    for (CriteriaReading set : reading.criteria()) {
      if (set.disease().equals(DISEASE)) {
        sentences.add(sentence(set));
      }
    }
    Map<String, List<BlockFinding>> blocked = BlockFinding.blockedSegmentsByNerve(reading);
    return new Headline(
        sentences, block(reading, blocked.size()), places(blocked), diagnoses(reading));
  }

  /// @return what one criteria set says, such as `EFNS/PNS 2010 MMN: not decidable; anything from
  ///   not met to definite.`
  public static String sentence(CriteriaReading set) {
    return set.title() + ": " + outcome(set) + ".";
  }

  /// @return the outcome alone, such as `not decidable; anything from not met to definite`
  public static String outcome(CriteriaReading set) {
    boolean open = !set.best().equals(set.worst());
    return switch (set.status()) {
      case MET -> set.category() + (open ? "; could still become " + set.best() : "");
      case NOT_MET -> "not met";
      case NOT_DECIDABLE ->
          "not decidable; anything from " + word(set.worst()) + " to " + word(set.best());
    };
  }

  /// @return what the reasons of a set are: why it is not met, or what would decide it
  public static String decisionLead(CriteriaReading set) {
    return switch (set.status()) {
      case MET -> "Higher categories";
      case NOT_MET -> "Because of";
      case NOT_DECIDABLE -> "To decide it";
    };
  }

  private static String word(String category) {
    return category.equals(CriteriaReading.NONE) ? "not met" : category;
  }

  private static String block(Reading reading, int blockedNerves) {
    List<BlockFinding> segments = BlockFinding.counted(reading);
    if (segments.isEmpty()) {
      return "No segment of a motor nerve could be read.";
    }
    int unjudged = 0;
    for (BlockFinding finding : segments) {
      boolean judged = finding.verdict() != Verdict.UNKNOWN;
      unjudged += judged && finding.verdict() != Verdict.NOT_ASSESSABLE ? 0 : 1;
    }
    StringBuilder text = new StringBuilder();
    text.append(
        blockedNerves == 0
            ? "No block found. "
            : "Block in " + count(blockedNerves, "nerve") + ". ");
    text.append(count(segments.size(), "segment")).append(" read");
    if (unjudged > 0) {
      text.append(", of which ").append(unjudged).append(" could not be judged");
    }
    if (!reading.untested().isEmpty()) {
      text.append("; ").append(count(reading.untested().size(), "nerve"));
      text.append(" not studied in full");
    }
    return text.append('.').toString();
  }

  private static List<String> places(Map<String, List<BlockFinding>> blocked) {
    List<String> places = new ArrayList<>();
    for (List<BlockFinding> findings : blocked.values()) {
      for (BlockFinding finding : findings) {
        places.add(finding.place() + ": " + finding.phrase());
      }
    }
    return places;
  }

  private static String diagnoses(Reading reading) {
    String favoured = names(reading, Standing.FAVOURED);
    String possible = names(reading, Standing.POSSIBLE);
    if (favoured.isEmpty() && possible.isEmpty()) {
      return "No diagnosis is favoured.";
    }
    if (favoured.isEmpty()) {
      return "No diagnosis is favoured; possible: " + possible + ".";
    }
    return "Favoured: " + favoured + (possible.isEmpty() ? "." : "; possible: " + possible + ".");
  }

  private static String names(Reading reading, Standing standing) {
    List<String> names = new ArrayList<>();
    for (MimicReading mimic : reading.mimics()) {
      if (mimic.standing() == standing) {
        names.add(mimic.name());
      }
    }
    return String.join(", ", names);
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
