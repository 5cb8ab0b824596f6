@NullMarked
package org.ranvier.random;

import org.jspecify.annotations.NullMarked;
