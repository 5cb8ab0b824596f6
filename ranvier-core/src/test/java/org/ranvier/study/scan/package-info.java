@NullMarked
package org.ranvier.study.scan;

import org.jspecify.annotations.NullMarked;
