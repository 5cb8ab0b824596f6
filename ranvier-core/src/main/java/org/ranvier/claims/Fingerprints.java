package org.ranvier.claims;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.ranvier.reference.ReferenceException;

/// By what one sees that figures are of today's protocols and model.
///
/// @param model of the files whose figures make the model
/// @param protocols of the text of each protocol, by name
public record Fingerprints(String model, Map<String, String> protocols) {

  /// 16 hexadecimal digits are enough to see a change.
  private static final int DIGITS = 16;

  public Fingerprints {
    protocols = Map.copyOf(protocols);
  }

  /// @param texts of protocols, by name
  public static Fingerprints now(Claims claims, Map<String, String> texts) {
    StringBuilder all = new StringBuilder();
    for (String file : claims.modelFiles()) {
      all.append(file).append('\n').append(resource(file));
    }
    Map<String, String> protocols = new HashMap<>();
    texts.forEach((name, text) -> protocols.put(name, of(text)));
    return new Fingerprints(of(all.toString()), protocols);
  }

  /// @return what stands for a text; the same whatever ends its lines
  public static String of(String text) {
    try {
      byte[] bytes = text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has SHA-256", e);
    }
  }

  /// @return the fingerprint of a protocol's text
  public String protocol(String name) {
    String fingerprint = protocols.get(name);
    if (fingerprint == null) {
      throw new IllegalArgumentException("There is no protocol " + name);
    }
    return fingerprint;
  }

  boolean isOf(ModelFigures.Run run) {
    return run.fingerprint().equals(protocols.get(run.protocol()));
  }

  private static String resource(String path) {
    try (InputStream in = Fingerprints.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new ReferenceException("The reference file " + path + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new ReferenceException("The reference file " + path + " cannot be read", e);
    }
  }
}
