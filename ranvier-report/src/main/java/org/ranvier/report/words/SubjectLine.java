package org.ranvier.report.words;

import java.util.ArrayList;
import java.util.List;
import org.ranvier.record.PatientRecord;
import org.ranvier.record.Sex;
import org.ranvier.reference.Term;

/// Who a record is about, in a few words.
public final class SubjectLine {

  private SubjectLine() {}

  /// @return such as `man, 42 years, 18 months since onset, slow progression (synthetic)`
  public static String of(PatientRecord record) {
    List<String> parts = new ArrayList<>();
    record.subject().sex().map(sex -> sex == Sex.MALE ? "man" : "woman").ifPresent(parts::add);
    record.subject().ageYears().ifPresent(age -> parts.add(Decimal.plain(age, 1) + " years"));
    record
        .course()
        .monthsSinceOnset()
        .ifPresent(months -> parts.add(Decimal.plain(months, 1) + " months since onset"));
    record.course().progression().ifPresent(p -> parts.add(words(p) + " progression"));
    record.course().onset().ifPresent(onset -> parts.add("onset " + words(onset)));
    String line = parts.isEmpty() ? "nothing recorded of the person" : String.join(", ", parts);
    return line + record.provenance().kind().map(kind -> " (" + kind.id() + ")").orElse("");
  }

  private static String words(Term term) {
    return term.id().replace('-', ' ');
  }
}
