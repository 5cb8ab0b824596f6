package org.ranvier.record;

import org.ranvier.reference.Term;

/// A treatment.
public enum Agent implements Term {
  IMMUNOGLOBULIN,
  CORTICOSTEROID,
  PLASMA_EXCHANGE,
  CYCLOPHOSPHAMIDE,
  RITUXIMAB,
  AZATHIOPRINE,
  METHOTREXATE,
  CICLOSPORIN,
  MYCOPHENOLATE,
  ECULIZUMAB,
  EMPASIPRUBART,
  PHYSIOTHERAPY,
  /// A splint that holds the wrist or the foot.
  ORTHOSIS
}
