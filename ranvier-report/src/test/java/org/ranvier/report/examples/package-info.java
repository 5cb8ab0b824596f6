/// Records with readings made by hand, as an examination would give them. Open [MmnExample] first.
@NullMarked
package org.ranvier.report.examples;

import org.jspecify.annotations.NullMarked;
