package org.ranvier.record;

import org.ranvier.reference.Term;

/// How the weakness came on.
public enum Progression implements Term {
  SLOW,
  STEPWISE,
  RAPID,
  ACUTE,
  RELAPSING,
  MONOPHASIC,
  STATIC
}
