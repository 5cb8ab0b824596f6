/// Reads the reference files in which Ranvier keeps published rules and figures. Open
/// [ReferenceFile] first: it turns a file into an [Entry], which hands out fields and reports
/// mistakes with their place.
@NullMarked
package org.ranvier.reference;

import org.jspecify.annotations.NullMarked;
