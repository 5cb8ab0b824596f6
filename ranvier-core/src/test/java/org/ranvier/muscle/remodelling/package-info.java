@NullMarked
package org.ranvier.muscle.remodelling;

import org.jspecify.annotations.NullMarked;
