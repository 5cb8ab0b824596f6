/// Motor nerve conduction studies with their curves, as EDF and EDF+ files. Open [EdfReader] first:
/// it turns a file into a record and measures each response; [EdfWriter] writes a study. The
/// convention is that of the EDF+ specification for motor nerve conduction: one data record for
/// each stimulus, site and distance in the annotation.
///
/// @see <a href="https://www.edfplus.info/specs/edfplus.html">Kemp and Olivan 2003, EDF+</a>
@NullMarked
package org.ranvier.formats.edf;

import org.jspecify.annotations.NullMarked;
