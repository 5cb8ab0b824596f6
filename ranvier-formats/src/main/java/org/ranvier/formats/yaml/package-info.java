/// Files that people write, as YAML or JSON, read with the place of every mistake. Open [Outline]
/// first: it turns bytes into a tree; [Part] and [Given] are its groups and places.
@NullMarked
package org.ranvier.formats.yaml;

import org.jspecify.annotations.NullMarked;
