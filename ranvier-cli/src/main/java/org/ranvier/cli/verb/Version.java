package org.ranvier.cli.verb;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// The version of this build, written into the jar by Maven.
public final class Version {

  private Version() {}

  /// @return such as `0.1.0`
  public static String number() {
    String text = text();
    return text.substring(text.lastIndexOf(' ') + 1);
  }

  /// @return such as `ranvier 0.1.0`
  public static String text() {
    try (InputStream in = Version.class.getResourceAsStream("/org/ranvier/cli/version.txt")) {
      if (in == null) {
        throw new AssertionError("version.txt is missing from the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new AssertionError("version.txt cannot be read", e);
    }
  }
}
