/// What an examination of a record says. Open [Reading] first. These types are the published format
/// `ranvier.reading/1`; they hold results and know nothing of how they came about.
@NullMarked
package org.ranvier.criteria.reading;

import org.jspecify.annotations.NullMarked;
