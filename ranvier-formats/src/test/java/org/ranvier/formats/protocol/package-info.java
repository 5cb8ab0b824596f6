@NullMarked
package org.ranvier.formats.protocol;

import org.jspecify.annotations.NullMarked;
