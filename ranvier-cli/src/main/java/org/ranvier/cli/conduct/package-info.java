/// The verb `conduct`: experiments in, answers out. Open [Conduct] first.
@NullMarked
package org.ranvier.cli.conduct;

import org.jspecify.annotations.NullMarked;
