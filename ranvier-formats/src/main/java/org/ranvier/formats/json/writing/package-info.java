/// Records and readings as JSON text. Open [RecordWriter] for the format `ranvier.record/1` and
/// [ReadingWriter] for `ranvier.reading/1`. The same value always gives the same text: keys stand
/// in a fixed order, what is not known is left out, numbers are as short as they can be.
@NullMarked
package org.ranvier.formats.json.writing;

import org.jspecify.annotations.NullMarked;
