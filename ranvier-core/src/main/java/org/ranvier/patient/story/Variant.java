package org.ranvier.patient.story;

import java.util.List;
import org.ranvier.patient.treatment.Prescription;

/// The same patient treated otherwise.
///
/// @param title such as "treated two years earlier"
public record Variant(String title, Care care, List<Prescription> treatments) {

  public Variant {
    treatments = List.copyOf(treatments);
  }
}
