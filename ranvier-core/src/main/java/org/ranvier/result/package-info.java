/// Answers that are ready to be shown, whatever was asked: sentences, tables, figures. Open
/// [Result] first.
@NullMarked
package org.ranvier.result;

import org.jspecify.annotations.NullMarked;
