@NullMarked
package org.ranvier.patient.story;

import org.jspecify.annotations.NullMarked;
