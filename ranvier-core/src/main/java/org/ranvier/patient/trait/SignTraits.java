package org.ranvier.patient.trait;

import java.util.Set;
import org.ranvier.record.Progression;
import org.ranvier.record.SensoryLoss;
import org.ranvier.record.Sign;

/// What history, bedside and laboratory will tell of a person.
///
/// @param prone signs that the person has, apart from those that follow from the state of nerves
///   and muscles
/// @param upperMotorNeuronDay from when on there are signs of the upper motor neuron; infinite for
///   never
/// @param fasciculatingMuscles share of ill muscles that twitch
/// @param fasciculationsPerMinute of one such muscle
/// @param diffuseAtOnset whether weakness was diffuse and symmetric in the first weeks
public record SignTraits(
    Set<Sign> prone,
    double upperMotorNeuronDay,
    SensoryLoss sensoryLoss,
    double fasciculatingMuscles,
    double fasciculationsPerMinute,
    double csfProteinGramsPerLitre,
    Progression progression,
    boolean diffuseAtOnset) {

  public SignTraits {
    prone = Set.copyOf(prone);
  }
}
