package org.ranvier.cli.input;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.ranvier.formats.Place;
import org.ranvier.formats.RanvierInputException;

/// The files that the user named, with folders opened.
///
/// @param files in the order of the command line, those of a folder sorted by name
/// @param skipped files of folders that hold no records, by their names
/// @param mistakes folders that hold no records at all
/// @param several whether the user asked for more than one file
public record Inputs(
    List<InputFile> files,
    List<String> skipped,
    List<RanvierInputException> mistakes,
    boolean several) {

  /// Opens what the user named.
  ///
  /// @param names of files and folders; `-` is standard input
  public static Inputs of(List<String> names) {
    List<InputFile> files = new ArrayList<>();
    List<String> skipped = new ArrayList<>();
    List<RanvierInputException> mistakes = new ArrayList<>();
    boolean several = names.size() > 1;
    for (String name : names) {
      File file = new File(name);
      if (name.equals(InputFile.STANDARD_INPUT) || !file.isDirectory()) {
        files.add(new InputFile(name, true));
        continue;
      }
      several = true;
      RecordFolder folder = RecordFolder.search(file);
      files.addAll(folder.files());
      skipped.addAll(folder.skipped());
      if (folder.files().isEmpty()) {
        mistakes.add(
            new RanvierInputException(
                "A folder must hold records, but there is none",
                Place.in(name),
                "give one with files of JSON, NDJSON, CSV or EDF"));
      }
    }
    return new Inputs(files, skipped, mistakes, several);
  }
}
