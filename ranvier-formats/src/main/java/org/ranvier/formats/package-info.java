/// Files in and out: each format has a package of its own. Open [org.ranvier.formats.json] first;
/// its `RecordReader` turns a file into a record. A user's mistake in any file becomes a
/// [RanvierInputException].
@NullMarked
package org.ranvier.formats;

import org.jspecify.annotations.NullMarked;
