/// Tests of the table of many records. Open [SummaryTableTest] first.
@NullMarked
package org.ranvier.report.summary;

import org.jspecify.annotations.NullMarked;
