package org.ranvier.cli.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.ranvier.cli.console.Console;
import org.ranvier.formats.Place;
import org.ranvier.formats.RanvierInputException;

/// A folder with one file for each record, named after the record.
public final class ResultFolder {

  private static final int LONGEST_NAME = 100;

  private final Path folder;
  private final String ending;
  private final Console console;
  private final Set<String> taken = new HashSet<>();

  private ResultFolder(Path folder, String ending, Console console) {
    this.folder = folder;
    this.ending = ending;
    this.console = console;
  }

  /// Makes the folder unless it exists.
  ///
  /// @param ending of the files, such as `.json`
  /// @throws RanvierInputException if it cannot be made
  public static ResultFolder open(String name, String ending, Console console) {
    Path folder = Path.of(name);
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new RanvierInputException(
          "The results of several records must go to a folder, but a file is given",
          Place.in(name),
          "name a folder, or a file that ends in .ndjson for JSON");
    }
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw Destination.unwritable(name);
    }
    return new ResultFolder(folder, ending, console);
  }

  /// Writes a file of bytes, as [#write(String, String)] does.
  public void write(String recordId, byte[] content) {
    Destination.write(nextFile(recordId), content, console);
  }

  /// Writes the file of one record. Records of the same name get a number, in the order in which
  /// they come.
  public void write(String recordId, String content) {
    Destination.write(nextFile(recordId), content, console);
  }

  private String nextFile(String recordId) {
    String base = fileName(recordId);
    String name = base;
    for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
      name = base + "-" + number;
    }
    return folder.resolve(name + ending).toString();
  }

  /// Letters and digits of any script are kept; what file systems object to is not.
  private static String fileName(String recordId) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < Math.min(recordId.length(), LONGEST_NAME); i++) {
      char c = recordId.charAt(i);
      boolean kept = Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.';
      name.append(kept && !(c == '.' && i == 0) ? c : '_');
    }
    return name.toString();
  }
}
