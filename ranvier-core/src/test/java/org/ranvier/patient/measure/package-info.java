@NullMarked
package org.ranvier.patient.measure;

import org.jspecify.annotations.NullMarked;
