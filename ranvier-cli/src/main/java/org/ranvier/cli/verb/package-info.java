/// What Ranvier can be asked to do. Open [Verb] first; each verb is a class that describes its
/// options and runs.
@NullMarked
package org.ranvier.cli.verb;

import org.jspecify.annotations.NullMarked;
