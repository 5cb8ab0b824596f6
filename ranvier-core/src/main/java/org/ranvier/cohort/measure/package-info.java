/// What can be asked of a virtual patient on a morning. Open [Measures] first: it lists all
/// measures by name; a new one is an entry in one of the classes that it names.
@NullMarked
package org.ranvier.cohort.measure;

import org.jspecify.annotations.NullMarked;
