/// The verb `scan`: CMAP scans in, numbers of motor units out. Open [Scan] first.
@NullMarked
package org.ranvier.cli.scan;

import org.jspecify.annotations.NullMarked;
