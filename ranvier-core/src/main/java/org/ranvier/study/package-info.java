/// The virtual examination of a virtual subject. Open [VirtualExamination] first: it gives a
/// record, as a real examination does, and beside it the [Truth] that no record holds.
@NullMarked
package org.ranvier.study;

import org.jspecify.annotations.NullMarked;
