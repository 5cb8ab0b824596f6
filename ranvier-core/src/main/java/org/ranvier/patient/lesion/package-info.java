/// Lesions of one patient's nerves from day to day. Open [NerveLesions] first.
@NullMarked
package org.ranvier.patient.lesion;

import org.jspecify.annotations.NullMarked;
