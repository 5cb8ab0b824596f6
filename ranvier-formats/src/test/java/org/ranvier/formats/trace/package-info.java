@NullMarked
package org.ranvier.formats.trace;

import org.jspecify.annotations.NullMarked;
