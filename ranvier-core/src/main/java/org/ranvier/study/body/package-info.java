/// The body of a virtual subject, as far as tests reach it. Open [VirtualBody] first: it gives each
/// muscle with its nerve as they are today.
@NullMarked
package org.ranvier.study.body;

import org.jspecify.annotations.NullMarked;
