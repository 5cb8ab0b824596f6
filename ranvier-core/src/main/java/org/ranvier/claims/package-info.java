/// What lay pages say about multifocal motor neuropathy, held against the literature and the model.
/// Open [ClaimsReview] first: it judges each [Claim] by the [Rules] that its file names. Claims and
/// literature stand in `claims.yaml`, the model's figures in `figures.yaml`, which the program
/// writes.
@NullMarked
package org.ranvier.claims;

import org.jspecify.annotations.NullMarked;
