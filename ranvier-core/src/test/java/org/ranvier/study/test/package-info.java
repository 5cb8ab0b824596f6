@NullMarked
package org.ranvier.study.test;

import org.jspecify.annotations.NullMarked;
