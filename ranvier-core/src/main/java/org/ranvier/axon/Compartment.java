package org.ranvier.axon;

/// A piece of the axon that is at one potential, while the axon is put together. Lesions change its
/// fields; [Cable] then works with what came out.
final class Compartment {

  final Region region;
  double lengthMicrometres;

  /// Of the axolemma.
  final double axonMicrometres;

  final double fibreMicrometres;
  double lamellae;
  double periaxonalMicrometres;

  /// No myelin: the outside is the bath.
  boolean bare;

  /// S/cm² by channel of the model.
  final double[] conductance;

  /// Outward, mA/cm².
  double appliedCurrent;

  /// The axon is cut on the proximal side of this compartment's far end.
  boolean severedBeyond;

  Compartment(AxonModel model, Region region, Geometry geometry, double lengthMicrometres) {
    this.region = region;
    this.lengthMicrometres = lengthMicrometres;
    boolean narrow = region == Region.NODE || region == Region.MYSA;
    axonMicrometres = narrow ? geometry.nodeMicrometres() : geometry.axonMicrometres();
    fibreMicrometres = geometry.fibreMicrometres();
    lamellae = geometry.lamellae();
    periaxonalMicrometres = model.cable().periaxonalMicrometres().getOrDefault(region, 0.0);
    bare = region == Region.NODE;
    conductance = new double[model.channels().size()];
    for (int i = 0; i < conductance.length; i++) {
      conductance[i] = model.channels().get(i).conductance(region);
    }
  }

  /// Another piece of the same kind.
  private Compartment(Compartment other, double lengthMicrometres) {
    region = other.region;
    this.lengthMicrometres = lengthMicrometres;
    axonMicrometres = other.axonMicrometres;
    fibreMicrometres = other.fibreMicrometres;
    lamellae = other.lamellae;
    periaxonalMicrometres = other.periaxonalMicrometres;
    bare = other.bare;
    conductance = other.conductance.clone();
    appliedCurrent = other.appliedCurrent;
  }

  /// Cuts off a piece, which this compartment then lacks.
  Compartment cutOff(double micrometres) {
    lengthMicrometres -= micrometres;
    return new Compartment(this, micrometres);
  }

  void scale(int channel, double factor) {
    conductance[channel] *= factor;
  }

  /// µm²
  double area() {
    return Math.PI * axonMicrometres * lengthMicrometres;
  }
}
