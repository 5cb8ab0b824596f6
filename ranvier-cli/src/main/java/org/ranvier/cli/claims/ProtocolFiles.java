package org.ranvier.cli.claims;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ranvier.claims.Claims;

/// The protocols that make the model's figures, as the build took them from `examples/claims`.
///
/// @param texts by the file's name without its ending
record ProtocolFiles(Map<String, String> texts) {

  ProtocolFiles {
    texts = new LinkedHashMap<>(texts);
  }

  static ProtocolFiles shipped(Claims claims) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String protocol : claims.protocols()) {
      texts.put(protocol, text(protocol + ".yaml"));
    }
    return new ProtocolFiles(texts);
  }

  private static String text(String name) {
    try (InputStream in = ProtocolFiles.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new AssertionError("examples/claims/" + name + " is missing from the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError("examples/claims/" + name + " cannot be read", e);
    }
  }
}
