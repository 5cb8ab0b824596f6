package org.ranvier.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Compares text with an approved file under `src/test/resources/approved`. With `-Dapprove=true`
/// the file is written instead; look at the difference before committing it.
public final class ApprovedText {

  private static final Path FOLDER = Path.of("src/test/resources/approved");

  private ApprovedText() {}

  public static void check(String name, String text) {
    Path file = FOLDER.resolve(name);
    try {
      if (Boolean.getBoolean("approve")) {
        Files.createDirectories(FOLDER);
        Files.writeString(file, text);
      }
      assertThat(text).isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
