/// Immunoglobulin, antibody and complement in one person, and how hard they drive the block of
/// nerves. Open [ImmuneCourse] first: it is given treatments and lives day by day.
@NullMarked
package org.ranvier.immune;

import org.jspecify.annotations.NullMarked;
