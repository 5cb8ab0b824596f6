package org.ranvier.formats.protocol;

import java.util.regex.Pattern;
import org.ranvier.formats.Quote;
import org.ranvier.formats.yaml.Given;
import org.ranvier.formats.yaml.Part;

/// Reads short names, which stand in the columns of results.
final class Ids {

  private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}_-]{1,60}");

  private Ids() {}

  static String read(Part part) {
    Given given = part.need("id");
    String id = given.text("The id");
    if (!ID.matcher(id).matches()) {
      throw given.mistake(
          "An id must be 1 to 60 letters, digits, hyphens or underscores, but is " + Quote.of(id),
          "shorten it, and put words into the title");
    }
    return id;
  }
}
