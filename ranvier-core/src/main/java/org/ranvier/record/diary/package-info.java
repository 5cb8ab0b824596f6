/// What a patient writes down at home: infusions, grip, levels, weight, what happened. Open [Diary]
/// first.
@NullMarked
package org.ranvier.record.diary;

import org.jspecify.annotations.NullMarked;
