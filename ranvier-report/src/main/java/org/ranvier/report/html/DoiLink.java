package org.ranvier.report.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/// The web address of a DOI: the only kind of address that a report links to.
final class DoiLink {

  private DoiLink() {}

  /// @return the address, or empty if the text is no DOI
  static Optional<String> of(String doi) {
    String plain = doi.strip();
    if (!plain.startsWith("10.") || plain.indexOf('/') < 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(new URI("https", "doi.org", "/" + plain, null).toASCIIString());
    } catch (URISyntaxException _) {
      return Optional.empty();
    }
  }
}
