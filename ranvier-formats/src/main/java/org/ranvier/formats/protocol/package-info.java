/// Studies of virtual patients as people write them, and the files of their results. Open
/// [ProtocolReader] first.
@NullMarked
package org.ranvier.formats.protocol;

import org.jspecify.annotations.NullMarked;
