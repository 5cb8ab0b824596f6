/// Virtual people to be examined. Open [SubjectPattern] first: it is what a subject file says, with
/// ranges and chances; a seed makes one [VirtualSubject] of it.
@NullMarked
package org.ranvier.study.subject;

import org.jspecify.annotations.NullMarked;
