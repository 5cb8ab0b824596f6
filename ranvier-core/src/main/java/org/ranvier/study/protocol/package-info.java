/// What is tested in a virtual examination and how. Open [Protocol] first; those that ship with
/// Ranvier are in `protocols.yaml`. [Settings] are what the examiner chooses at the machine.
@NullMarked
package org.ranvier.study.protocol;

import org.jspecify.annotations.NullMarked;
