package org.ranvier.formats.edf;

import java.util.Optional;
import java.util.OptionalDouble;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;
import org.ranvier.record.trace.Sweep;

/// One stimulus as one muscle recorded it.
///
/// @param dataRecord number in the file, from 1
/// @param sweep in mV, with the polarity of the file
/// @param isClipped true if samples reached the end of the amplifier's range
record Shot(
    int dataRecord,
    EdfSignal signal,
    Nerve nerve,
    Side side,
    Optional<Muscle> muscle,
    Site site,
    Stimulus stimulus,
    Optional<Response> annotated,
    Sweep sweep,
    boolean isClipped,
    OptionalDouble skinCelsius) {

  /// @return nerve, side and site for a sentence, such as `right median, elbow`
  String name() {
    return side.id() + " " + nerve.id() + ", " + site.id();
  }
}
