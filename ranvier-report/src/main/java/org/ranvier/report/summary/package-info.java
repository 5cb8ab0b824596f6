/// Many records in one table. Open [SummaryTable] first.
@NullMarked
package org.ranvier.report.summary;

import org.jspecify.annotations.NullMarked;
