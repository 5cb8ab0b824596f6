package org.ranvier.testing;

import org.ranvier.criteria.Examiner;
import org.ranvier.criteria.fact.Fact;
import org.ranvier.criteria.fact.Findings;
import org.ranvier.criteria.fact.Possible;
import org.ranvier.criteria.fact.Possible.Choice;
import org.ranvier.criteria.fact.Possible.Range;
import org.ranvier.criteria.fact.Questions;
import org.ranvier.quantity.Figures;
import org.ranvier.record.PatientRecord;
import org.ranvier.reference.Entry;
import org.ranvier.reference.ReferenceFile;

/// Records and questions written as they stand in files.
public final class Example {

  private Example() {}

  /// @param yaml the fields of a record without its id, in lines or in braces
  public static PatientRecord record(String yaml) {
    String whole =
        yaml.startsWith("{") ? "{id: example, " + yaml.substring(1) : "id: example\n" + yaml;
    return record(ReferenceFile.parse(whole, "example.yaml"));
  }

  /// @param entry the fields of a record
  public static PatientRecord record(Entry entry) {
    return RecordEntry.of(entry);
  }

  /// @return everything worked out from a record, after all shipped sets were judged
  public static Findings findings(PatientRecord record) {
    return Examiner.shipped().judge(record).findings();
  }

  /// @param question such as `fact: weak-nerves`
  public static Fact answer(PatientRecord record, String question) {
    return answer(record, ReferenceFile.parse(question, "question.yaml"));
  }

  /// @param question with the field `fact`
  public static Fact answer(PatientRecord record, Entry question) {
    return findings(record).answer(Questions.all().of(question));
  }

  /// @return what a fact may be, such as `1 to 3`, `2`, `present` or `true or false`
  public static String text(Possible possible) {
    return switch (possible) {
      case Choice choice -> String.join(" or ", choice.words());
      case Range range ->
          range.isKnown()
              ? Figures.text(range.low())
              : Figures.text(range.low()) + " to " + Figures.text(range.high());
    };
  }
}
