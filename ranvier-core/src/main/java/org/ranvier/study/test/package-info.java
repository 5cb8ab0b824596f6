/// The tests of a virtual examination, one class for each. Open [MotorTest] first; the others have
/// the same shape: a body and a plan in, what a report would say out.
@NullMarked
package org.ranvier.study.test;

import org.jspecify.annotations.NullMarked;
