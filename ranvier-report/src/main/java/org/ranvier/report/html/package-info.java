/// Pages that load nothing from anywhere and print on A4: the report of one record, and the answer
/// of an experiment on an axon. Open [HtmlReport] first, then [ConductPage]. What the pages say is
/// in the templates under `src/main/jte`, their look in `report.css` and `conduct.css`.
@NullMarked
package org.ranvier.report.html;

import org.jspecify.annotations.NullMarked;
