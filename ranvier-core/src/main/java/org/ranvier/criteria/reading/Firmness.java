package org.ranvier.criteria.reading;

/// A verdict that changes under a small change of a limit or a value.
///
/// @param change what was moved, such as `lower limits of amplitude 10 % higher`
/// @param effect what became of it, such as `EFNS/PNS 2010: definite → probable`
public record Firmness(String change, String effect) {}
