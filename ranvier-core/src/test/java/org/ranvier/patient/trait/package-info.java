@NullMarked
package org.ranvier.patient.trait;

import org.jspecify.annotations.NullMarked;
