/// `ranvier simulate`: a virtual patient over the years. Open [Simulate] first.
@NullMarked
package org.ranvier.cli.simulate;

import org.jspecify.annotations.NullMarked;
