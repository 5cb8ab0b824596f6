/// A patient's diary as a table (CSV). Open [DiaryTable] first; as JSON (`ranvier.diary/1`) it is
/// written by [org.ranvier.formats.json.writing.DiaryWriter].
@NullMarked
package org.ranvier.formats.diary;

import org.jspecify.annotations.NullMarked;
