@NullMarked
package org.ranvier.formats.experiment;

import org.jspecify.annotations.NullMarked;
