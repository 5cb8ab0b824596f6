@NullMarked
package org.ranvier.record.trace;

import org.jspecify.annotations.NullMarked;
