package org.ranvier.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ranvier.record.PatientRecord;

/// Where a record comes from and how much it holds.
public final class RecordFacts {

  private final PatientRecord record;

  RecordFacts(PatientRecord record) {
    this.record = record;
  }

  public String kind() {
    return record.provenance().kind().map(kind -> kind.id()).orElse("not recorded");
  }

  public String citation() {
    return record.provenance().citation().orElse("not recorded");
  }

  public Optional<String> doi() {
    return record.provenance().doi();
  }

  /// @return a link to the publication, if the DOI looks like one
  public Optional<String> doiLink() {
    return record.provenance().doi().flatMap(DoiLink::of);
  }

  /// @return such as `3 motor studies`, one line for each kind of finding
  public List<String> holdings() {
    List<String> holdings = new ArrayList<>();
    add(holdings, record.examinations().size(), "bedside examination", "bedside examinations");
    add(holdings, record.motorStudies().size(), "motor study", "motor studies");
    add(holdings, record.sensoryStudies().size(), "sensory study", "sensory studies");
    add(holdings, record.needle().size(), "muscle with needle", "muscles with needle");
    add(holdings, record.treatments().size(), "treatment", "treatments");
    return holdings;
  }

  private static void add(List<String> holdings, int number, String one, String many) {
    String count = number == 0 ? "no" : Integer.toString(number);
    holdings.add(count + " " + (number == 1 ? one : many));
  }
}
