package org.ranvier.muscle.needle;

import java.util.Optional;
import java.util.OptionalDouble;

/// What a needle examination of one muscle found.
///
/// @param fibrillationScore 0 to 4
/// @param fasciculationsPerMinute at a place of the needle, on average
/// @param visibleFasciculationsPerMinute in the whole muscle, large enough to be seen on the skin
/// @param potentials means at low effort; empty if there was none to measure
/// @param fastestHertz highest rate at low effort at any place; empty if no unit was seen
/// @param recruitmentRatio rate of the fastest unit over the number of units, over all places;
///   empty if no unit was seen
/// @param fullness filled share of the trace at the greatest effort, 0 to 1
/// @param reducedRecruitment units fire too fast for their number, or none is seen
/// @param chronicNeurogenic potentials are larger, longer or more polyphasic than in health
public record NeedleFindings(
    int fibrillationScore,
    double fasciculationsPerMinute,
    double visibleFasciculationsPerMinute,
    Optional<MeanPotential> potentials,
    OptionalDouble fastestHertz,
    OptionalDouble recruitmentRatio,
    double fullness,
    Interference interference,
    boolean reducedRecruitment,
    boolean chronicNeurogenic) {}
