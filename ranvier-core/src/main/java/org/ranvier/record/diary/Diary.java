package org.ranvier.record.diary;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.ranvier.record.Subject;

/// A patient's diary.
///
/// @param id name of the patient, never empty
/// @param subject as far as the diary tells
/// @param entries in the order of their dates; those of one day in the order in which they were
///   made
public record Diary(String id, Subject subject, List<DiaryEntry> entries) {

  public Diary {
    if (id.isBlank()) {
      throw new IllegalArgumentException("A diary needs an id that is not blank");
    }
    entries = entries.stream().sorted(Comparator.comparing(DiaryEntry::date)).toList();
  }

  /// @return the entries of one kind
  public <T extends DiaryEntry> List<T> of(Class<T> kind) {
    return entries.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /// @return day of the first entry
  /// @throws java.util.NoSuchElementException if there is none
  public LocalDate first() {
    return entries.getFirst().date();
  }
}
