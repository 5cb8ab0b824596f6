package org.ranvier.formats.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A page of the documentation of which a part is written by the program. The part stands between
/// two comments, `<!-- written by the program: name -->` and `<!-- end -->`.
///
/// With `-Dapprove=true` the part is written anew, otherwise it must be what the program says.
final class DocumentedPage {

  private static final Path DOCS = Path.of("..", "docs");
  private static final String END = "<!-- end -->";

  private final Path file;

  private DocumentedPage(Path file) {
    this.file = file;
  }

  /// @param name the page's path below `docs/`
  static DocumentedPage named(String name) {
    return new DocumentedPage(DOCS.resolve(name));
  }

  /// Holds one part of the page against what the program says.
  void says(String part, String text) {
    String begin = "<!-- written by the program: " + part + " -->";
    String page = read();
    int from = page.indexOf(begin);
    int to = page.indexOf(END, from);
    assertThat(from).as("the comment '%s' in %s", begin, file).isNotNegative();
    assertThat(to).as("the comment '%s' after it", END).isNotNegative();
    String wanted = begin + "\n" + text.strip() + "\n";
    if (Boolean.getBoolean("approve")) {
      write(page.substring(0, from) + wanted + page.substring(to));
    } else {
      assertThat(page.substring(from, to))
          .as("%s is not what the program says; look at it, then run with -Dapprove=true", file)
          .isEqualTo(wanted);
    }
  }

  private String read() {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String page) {
    try {
      Files.writeString(file, page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
