package org.ranvier.quantity;

/// Where a figure or rule comes from.
///
/// @param citation author, journal, year, table
/// @param verified true if somebody has held the figure against the source or a copy of it; false
///   for a figure given from memory, which every output marks
public record Source(String citation, boolean verified) {

  /// @return the citation, marked if the figure was not checked
  public String text() {
    return verified ? citation : citation + " (not verified)";
  }
}
