package org.ranvier.patient.trait;

/// Signs and findings to which a person with the disease is prone.
///
/// @param fasciculation whether ill muscles twitch
/// @param cramps whether there are cramps
/// @param coldParesis whether cold makes weakness worse so that it is noticed
/// @param vibrationLoss whether vibration is felt less at the feet
/// @param fasciculatingMuscles share of ill muscles that twitch
/// @param csfProteinGramsPerLitre protein of the cerebrospinal fluid
public record SignTraits(
    boolean fasciculation,
    boolean cramps,
    boolean coldParesis,
    boolean vibrationLoss,
    double fasciculatingMuscles,
    double csfProteinGramsPerLitre) {}
