/// Tests of the page. Open [HtmlReportTest] first.
@NullMarked
package org.ranvier.report.html;

import org.jspecify.annotations.NullMarked;
