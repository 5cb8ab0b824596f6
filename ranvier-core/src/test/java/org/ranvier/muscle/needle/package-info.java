@NullMarked
package org.ranvier.muscle.needle;

import org.jspecify.annotations.NullMarked;
