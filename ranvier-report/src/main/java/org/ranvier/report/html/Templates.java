package org.ranvier.report.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import org.ranvier.report.words.PlainText;

/// Fills the templates under `src/main/jte`.
final class Templates {

  private static final class Loaded {
    static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);
  }

  private Templates() {}

  /// @param content what the template takes as its parameter
  /// @return a whole page
  static String page(String template, Object content) {
    StringOutput page = new StringOutput(64 * 1024);
    Loaded.ENGINE.render(template, content, page);
    return PlainText.ofPage(page.toString());
  }
}
