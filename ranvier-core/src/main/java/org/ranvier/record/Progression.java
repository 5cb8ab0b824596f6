package org.ranvier.record;

import org.ranvier.anatomy.Term;

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
