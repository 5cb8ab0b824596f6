package org.ranvier.patient.care;

import org.ranvier.reference.Term;

/// A decision, or what one rests on.
public enum CareStep implements Term {
  NOTICED("weakness is noticed"),
  GP_VISIT("general practitioner: wait and see"),
  REFERRED("referred to a neurologist"),
  FOREARM_STUDY("nerve conduction of the forearms and lower legs, largest fall %.0f %%"),
  FULL_STUDY("nerve conduction up to Erb's point, largest fall %.0f %%"),
  TAKEN_FOR_MMN("taken for multifocal motor neuropathy"),
  TAKEN_FOR_ALS("taken for ALS"),
  TAKEN_FOR_CIDP("taken for CIDP"),
  TAKEN_FOR_ENTRAPMENT("taken for an entrapment"),
  UNEXPLAINED("no explanation found"),
  DIAGNOSED("the right diagnosis is made"),
  DIAGNOSIS_DOUBTED("the diagnosis is doubted after treatment in vain"),
  STEROID_TRIAL("prednisolone, %.0f mg a day"),
  STEROIDS_STOPPED("prednisolone stopped, weaker by %.0f %%"),
  WATCHED("too mild to treat; watched"),
  INDUCTION("immunoglobulin %.1f g/kg over %.0f days"),
  IMPROVED("improved by %.0f %% after the course"),
  NOT_IMPROVED("not improved after the course, %.0f %%"),
  RELAPSED("worse again by %.0f %%"),
  MAINTENANCE("maintenance with %.2f g/kg every %.0f days"),
  INTERVAL_SHORTENED("wears off by %.0f %%: %.2f g/kg every %.0f days"),
  DOSE_RAISED("weaker by %.0f %%: %.2f g/kg every %.0f days"),
  AT_CEILING("weaker by %.0f %% at the largest dose"),
  REDUCED("long stable: %.2f g/kg every %.0f days"),
  REDUCTION_UNDONE("reduction undone: %.2f g/kg every %.0f days"),
  UNDER_THE_SKIN("changed to under the skin: %.2f g/kg every %.0f days"),
  STOPPED("immunoglobulin stopped in remission"),
  GIVEN_UP("immunoglobulin given up after %.0f courses in vain"),
  CYCLOPHOSPHAMIDE("cyclophosphamide, %.0f courses"),
  RITUXIMAB("rituximab, %.0f courses");

  private final String sentence;

  CareStep(String sentence) {
    this.sentence = sentence;
  }

  String sentence() {
    return sentence;
  }
}
