@NullMarked
package org.ranvier.formats.mem;

import org.jspecify.annotations.NullMarked;
