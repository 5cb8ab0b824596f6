package org.ranvier.report.summary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ranvier.criteria.reading.CriteriaReading;
import org.ranvier.criteria.reading.MimicReading;
import org.ranvier.criteria.reading.Reading;
import org.ranvier.criteria.reading.Standing;
import org.ranvier.criteria.reading.Status;
import org.ranvier.report.words.BlockFinding;

/// One record in a table of many: what it says, or why it could not be read.
public sealed interface SummaryRow {

  /// @return the record's id, or the name of the file that could not be read
  String id();

  /// A record that was read.
  ///
  /// @param criteria for each criteria set its category, `not met` or `not decidable`
  /// @param favoured the favoured diagnoses by name
  /// @param blockedNerves nerves with a definite or probable block by any rule; left and right
  ///   count apart
  record Read(String id, Map<String, String> criteria, List<String> favoured, int blockedNerves)
      implements SummaryRow {

    public Read {
      criteria = Collections.unmodifiableMap(new LinkedHashMap<>(criteria));
      favoured = List.copyOf(favoured);
    }
  }

  /// A record that is broken.
  ///
  /// @param error one sentence
  record Broken(String id, String error) implements SummaryRow {}

  /// Sums up a reading.
  static SummaryRow of(Reading reading) {
    Map<String, String> criteria = new LinkedHashMap<>();
    for (CriteriaReading set : reading.criteria()) {
      criteria.put(
          set.id(),
          set.status() == Status.MET ? set.category() : set.status().id().replace('-', ' '));
    }
    List<String> favoured = new ArrayList<>();
    for (MimicReading mimic : reading.mimics()) {
      if (mimic.standing() == Standing.FAVOURED) {
        favoured.add(mimic.name());
      }
    }
    return new Read(
        reading.recordId(), criteria, favoured, BlockFinding.blockedNerves(reading).size());
  }

  /// Notes a record that could not be read.
  static SummaryRow broken(String id, String error) {
    return new Broken(id, error);
  }
}
