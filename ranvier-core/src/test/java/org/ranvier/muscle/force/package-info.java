@NullMarked
package org.ranvier.muscle.force;

import org.jspecify.annotations.NullMarked;
