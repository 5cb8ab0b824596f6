@NullMarked
package org.ranvier.formats.diary;

import org.jspecify.annotations.NullMarked;
