/// `ranvier study`: a virtual subject is examined. Open [Study] first.
@NullMarked
package org.ranvier.cli.study;

import org.jspecify.annotations.NullMarked;
