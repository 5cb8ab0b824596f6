/// A virtual patient's story in words and tables. Open [StoryReport] first: it makes a result that
/// the terminal prints, a page shows and a file holds.
@NullMarked
package org.ranvier.report.story;

import org.jspecify.annotations.NullMarked;
