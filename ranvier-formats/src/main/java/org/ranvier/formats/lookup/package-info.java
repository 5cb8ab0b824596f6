/// The table of conduction as a file that is kept between runs. Open [TableStore] first.
@NullMarked
package org.ranvier.formats.lookup;

import org.jspecify.annotations.NullMarked;
