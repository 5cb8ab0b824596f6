@NullMarked
package org.ranvier.patient;

import org.jspecify.annotations.NullMarked;
