package org.ranvier.testing;

import java.util.ArrayList;
import java.util.List;
import org.ranvier.record.PatientRecord;
import org.ranvier.reference.Entry;

/// Records with what is expected of them.
public final class Cases {

  private static final class Read {
    static final List<Case> VECTORS =
        ReferenceFiles.vectors().stream()
            .map(vector ->
                new Case(
                    vector.get("id").text(),
                    RecordEntry.of(vector.get("record")),
                    vector.get("expect")))
            .toList();
    static final List<Case> PUBLISHED =
        ReferenceFiles.cases().stream()
            .map(file ->
                new Case(
                    file.getFileName().toString(),
                    RecordEntry.of(ReferenceFiles.parse(file)),
                    ReferenceFiles.expected(file)))
            .toList();
  }

  private Cases() {}

  /// One record with what is expected of it.
  public record Case(String id, PatientRecord record, Entry expected) {

    @Override
    public String toString() {
      return id;
    }
  }

  /// @return the made-up records that the letter of the criteria decides
  public static List<Case> vectors() {
    return Read.VECTORS;
  }

  /// @return the cases of the literature
  public static List<Case> published() {
    return Read.PUBLISHED;
  }

  /// @return the records of all vectors and published cases
  public static List<PatientRecord> records() {
    List<PatientRecord> records = new ArrayList<>();
    vectors().forEach(each -> records.add(each.record()));
    published().forEach(each -> records.add(each.record()));
    return records;
  }

  /// @return the vector of that name
  public static PatientRecord vector(String id) {
    return vectors().stream().filter(each -> each.id.equals(id)).findFirst().orElseThrow().record();
  }
}
