/// The verb `claims`: what lay pages say, with verdicts. Open [ReviewClaims] first.
@NullMarked
package org.ranvier.cli.claims;

import org.jspecify.annotations.NullMarked;
