@NullMarked
package org.ranvier.formats.patient;

import org.jspecify.annotations.NullMarked;
