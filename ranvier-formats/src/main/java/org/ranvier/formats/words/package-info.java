/// The words laboratories write for nerves, muscles, sites and sides. Open [Words] first: it reads
/// `L MEDIAN - APB` or `Handgelenk` into the atlas's terms. The words stand in
/// `clinical-words.yaml`.
@NullMarked
package org.ranvier.formats.words;

import org.jspecify.annotations.NullMarked;
