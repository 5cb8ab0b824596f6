/// The report of one record as a page of its own: it loads nothing from anywhere and prints on A4.
/// Open [HtmlReport] first; [ConductPage] is the page of an experiment on an axon. The page's text
/// is in the templates under `src/main/jte`, its look in `report.css`.
@NullMarked
package org.ranvier.report.html;

import org.jspecify.annotations.NullMarked;
