package org.ranvier.study.protocol;

/// What the examiner chooses at the machine, and what life adds.
///
/// @param noiseMicrovolts standard deviation of the noise of a motor recording, 0 to 1000
/// @param stimulusFactor strength of the stimulus, as a multiple of what excites all axons of a
///   healthy nerve, 0 to 10; below 1 it is not supramaximal
/// @param alongMillimetres by how much the active electrode lies too far along the muscle, -30 to
///   30
/// @param acrossMillimetres by how much it lies beside the middle of the muscle, -30 to 30
/// @param coStimulation share of the neighbouring nerve's axons that is excited too where nerves
///   lie close together, 0 to 1
public record Settings(
    double noiseMicrovolts,
    double stimulusFactor,
    double alongMillimetres,
    double acrossMillimetres,
    double coStimulation) {

  /// A careful examiner and a quiet room: 5 µV of noise, stimuli 20 % above what is needed.
  public static final Settings CAREFUL = new Settings(5, 1.2, 0, 0, 0);

  public Settings {
    Within.check("Noise", "µV", noiseMicrovolts, 0, 1000);
    Within.check(
        "The strength of the stimulus", "times the supramaximal one", stimulusFactor, 0, 10);
    Within.check("The electrode's shift along the muscle", "mm", alongMillimetres, -30, 30);
    Within.check("The electrode's shift across the muscle", "mm", acrossMillimetres, -30, 30);
    Within.check("The share of co-stimulated axons", "", coStimulation, 0, 1);
  }

  /// @return whether every axon of a healthy nerve is excited
  public boolean supramaximal() {
    return stimulusFactor >= 1;
  }
}
