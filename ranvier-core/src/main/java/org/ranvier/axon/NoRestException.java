package org.ranvier.axon;

/// An axon has no potential at which it would stay: it fires by itself or lies depolarised.
public final class NoRestException extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  NoRestException() {
    super(
        "The axon must come to rest before it is stimulated, but its lesions leave it without a"
            + " stable potential; make them milder, or ask for its spontaneous activity");
  }
}
