/// Virtual subjects, written down as YAML or JSON (`ranvier.subject/1`). Open [SubjectReader]
/// first. The presets are files of the same format; [Preset] finds them.
@NullMarked
package org.ranvier.formats.subject;

import org.jspecify.annotations.NullMarked;
