@NullMarked
package org.ranvier.formats.edf;

import org.jspecify.annotations.NullMarked;
