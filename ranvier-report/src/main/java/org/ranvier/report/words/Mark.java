package org.ranvier.report.words;

import org.ranvier.criteria.reading.Standing;
import org.ranvier.criteria.reading.Status;
import org.ranvier.criteria.reading.Truth;
import org.ranvier.criteria.reading.Verdict;

/// A shape and a word for each outcome, so that no meaning hangs on colour.
///
/// @param shape one character
/// @param word what it means
/// @param brief the word in at most four letters for narrow tables
/// @param tone which family of outcomes it belongs to; also the CSS class
public record Mark(String shape, String word, String brief, String tone) {

  /// @return the mark of a rule's verdict on a segment
  public static Mark of(Verdict verdict) {
    return switch (verdict) {
      case DEFINITE -> new Mark("■", "definite", "def", "definite");
      case PROBABLE -> new Mark("▧", "probable", "prob", "probable");
      case NONE -> new Mark("–", "no block", "no", "none");
      case NOT_ASSESSABLE -> new Mark("◌", "not assessable", "n/a", "not-assessable");
      case UNKNOWN -> new Mark("?", "unknown", "unkn", "unknown");
      case ENTRAPMENT -> new Mark("◇", "entrapment", "entr", "entrapment");
    };
  }

  /// @return the mark of a clause
  public static Mark of(Truth truth) {
    return switch (truth) {
      case TRUE -> new Mark("✓", "met", "met", "met");
      case FALSE -> new Mark("✗", "not met", "not", "not-met");
      case UNKNOWN -> new Mark("?", "unknown", "?", "unknown");
    };
  }

  /// @return the mark of a criteria set
  public static Mark of(Status status) {
    return switch (status) {
      case MET -> new Mark("✓", "met", "met", "met");
      case NOT_MET -> new Mark("✗", "not met", "not", "not-met");
      case NOT_DECIDABLE -> new Mark("?", "not decidable", "?", "unknown");
    };
  }

  /// @return the mark of a diagnosis
  public static Mark of(Standing standing) {
    return switch (standing) {
      case FAVOURED -> new Mark("●", "favoured", "fav", "favoured");
      case POSSIBLE -> new Mark("◐", "possible", "poss", "possible");
      case UNLIKELY -> new Mark("○", "unlikely", "unl", "unlikely");
      case EXCLUDED -> new Mark("✗", "excluded", "excl", "excluded");
      case NOT_DECIDABLE -> new Mark("?", "not decidable", "?", "unknown");
    };
  }
}
