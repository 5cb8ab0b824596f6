package org.ranvier.patient.trait;

/// How a person's nerves bear the disease.
///
/// @param untreatedDrive rate at which a usual lesion that is ripe is blocked without treatment, in
///   1/d
/// @param repair rate at which blocked axons recover, in 1/d
/// @param axonLoss rate at which blocked axons are lost, in 1/d
/// @param neuronDeath rate at which neurons die of themselves, in 1/d
/// @param respiratoryLoss share of the neurons of breathing whose loss is fatal; infinite where
///   they do not die
/// @param remissionYearly hazard that the whole disease comes to rest, in 1/y of being wholly held
///   back
/// @param coldSensitivity by what share block grows for each °C of the skin below 32 °C
/// @param pregnancy factor of the drive in pregnancy
public record NerveTraits(
    double untreatedDrive,
    double repair,
    double axonLoss,
    double neuronDeath,
    double respiratoryLoss,
    double remissionYearly,
    double coldSensitivity,
    double pregnancy,
    LesionTraits lesions) {}
