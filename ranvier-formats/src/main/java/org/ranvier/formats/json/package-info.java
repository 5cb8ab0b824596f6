/// Records as JSON, the format `ranvier.record/1`. Open [RecordReader] first: it turns one file
/// into a record; [RecordLines] does so for a file with one record on each line. Each part of a
/// record has a reader of its own, which walks the tokens once and names the place of the first
/// mistake.
@NullMarked
package org.ranvier.formats.json;

import org.jspecify.annotations.NullMarked;
