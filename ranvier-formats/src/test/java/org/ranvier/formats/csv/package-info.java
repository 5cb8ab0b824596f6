@NullMarked
package org.ranvier.formats.csv;

import org.jspecify.annotations.NullMarked;
