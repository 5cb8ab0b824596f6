@NullMarked
package org.ranvier.formats.subject;

import org.jspecify.annotations.NullMarked;
