/// CMAP scans as the recording program QTRAC writes them (`.MEM`). Open [MemReader] first: it turns
/// the bytes of a file into a [ScanRecording].
@NullMarked
package org.ranvier.formats.mem;

import org.jspecify.annotations.NullMarked;
