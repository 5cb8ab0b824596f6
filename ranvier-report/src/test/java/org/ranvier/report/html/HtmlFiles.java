package org.ranvier.report.html;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.ranvier.report.examples.Example;

class HtmlFiles {
  @Test
  void write() throws Exception {
    Files.createDirectories(Path.of("target/look"));
    for (Example e : Example.all()) {
      Files.writeString(
          Path.of("target/look/" + e.record().id() + ".html"),
          HtmlReport.render(e.record(), e.reading(), "0.1.0"));
    }
  }
}
