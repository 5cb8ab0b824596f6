package org.ranvier.criteria.reading;

import java.util.List;
import java.util.Optional;
import org.ranvier.quantity.Source;

/// One criteria set applied to one record.
///
/// @param disease what the set classifies, such as `mmn`
/// @param category the highest category that is certain, or `none`
/// @param best the highest category that the unknown items leave open
/// @param worst the lowest that they leave open; equal to category
/// @param pragmatic the highest certain category if statements without numbers and distal-only
///   sensory tests are taken at their word; empty if that changes nothing
/// @param decidedBy in a few words, the clauses that fail or the items that are missing
/// @param notes gaps of the published scheme that this record falls into, and assumptions made
/// @param clauses one tree for each category, highest first
public record CriteriaReading(
    String id,
    String title,
    String disease,
    Status status,
    String category,
    String best,
    String worst,
    Optional<String> pragmatic,
    List<String> decidedBy,
    List<String> notes,
    Source source,
    List<ClauseReading> clauses) {

  /// The category of a set of which nothing is met.
  public static final String NONE = "none";

  public CriteriaReading {
    decidedBy = List.copyOf(decidedBy);
    notes = List.copyOf(notes);
    clauses = List.copyOf(clauses);
  }
}
