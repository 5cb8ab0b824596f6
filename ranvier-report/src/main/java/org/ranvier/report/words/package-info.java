/// How reports say things: names of nerves and sites, numbers, verdicts, the sentences at the head
/// of a reading. Open [Headline] first: it turns a reading into the few sentences that a clinician
/// reads before anything else. Terminal, page and table share these words.
@NullMarked
package org.ranvier.report.words;

import org.jspecify.annotations.NullMarked;
