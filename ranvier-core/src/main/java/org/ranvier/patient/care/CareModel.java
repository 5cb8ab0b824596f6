package org.ranvier.patient.care;

import org.ranvier.reference.Entry;
import org.ranvier.reference.FigureList;
import org.ranvier.reference.ReferenceFile;

/// Figures of usual care, from a file of the format `ranvier.care/1`. Times in days.
record CareModel(FigureList search, FigureList treatment) {

  private static final class Shipped {
    static final CareModel MODEL = of(ReferenceFile.resource(CareModel.class, "care.yaml"));
  }

  static CareModel shipped() {
    return Shipped.MODEL;
  }

  static CareModel of(Entry file) {
    file.allowing("format", "search", "treatment");
    return new CareModel(
        new FigureList(
            file.get("search"),
            "noticed-loss",
            "patience-days",
            "person-spread",
            "wait-spread",
            "referred",
            "next-visit-days",
            "referral-days",
            "full-study",
            "expert",
            "expert-gain",
            "definite-fall",
            "possible-fall",
            "antibody-tested",
            "seen-definite",
            "seen-possible",
            "seen-antibody",
            "seen-otherwise",
            "expert-factor",
            "als-loss",
            "als-chance",
            "entrapment-chance",
            "cidp-chance",
            "als-dwell-days",
            "entrapment-dwell-days",
            "cidp-dwell-days",
            "unexplained-dwell-days",
            "als-seen-with-signs",
            "als-seen-without-signs",
            "als-treated",
            "cidp-seen",
            "multifocal-cidp-seen",
            "multifocal-cidp-as-mmn",
            "steroid-trial",
            "steroid-milligrams",
            "steroid-days"),
        new FigureList(
            file.get("treatment"),
            "felt-every-days",
            "felt-change",
            "felt-change-spread",
            "mild-loss",
            "watch-days",
            "start-days",
            "induction-dose",
            "induction-days",
            "judging-from-days",
            "judging-to-days",
            "improved-by",
            "courses-in-vain",
            "maintenance-dose",
            "maintenance-days",
            "shorter-maintenance-days",
            "shorter-maintenance",
            "review-days",
            "first-review-days",
            "shorten-by-days",
            "raise-by",
            "stable-days",
            "reduction-tried",
            "reduce-by",
            "lengthen-chance",
            "no-reduction-days",
            "shortest-days",
            "longest-days",
            "least-per-28-days",
            "most-per-28-days",
            "most-per-course",
            "most-per-day",
            "under-skin-chance",
            "under-skin-days",
            "stop-chance",
            "second-line-chance",
            "cyclophosphamide-share",
            "cyclophosphamide-dose",
            "cyclophosphamide-courses",
            "cyclophosphamide-every-days",
            "rituximab-dose",
            "rituximab-courses",
            "rituximab-every-days",
            "second-line-days"));
  }

  /// @return a figure of the way to the diagnosis
  double inSearch(String name) {
    return search.value(name);
  }

  /// @return a figure of treatment
  double inTreatment(String name) {
    return treatment.value(name);
  }
}
