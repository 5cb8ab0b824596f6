/// What the tests of all reports share. Open [ApprovedText] first.
@NullMarked
package org.ranvier.report;

import org.jspecify.annotations.NullMarked;
