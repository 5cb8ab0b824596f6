package org.ranvier.cli.input;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.ranvier.formats.Place;
import org.ranvier.formats.RanvierInputException;

/// One input: a file, or standard input.
///
/// @param name as the user gave it, for messages; `-` is standard input
/// @param named false for a file that was found in a folder, which may turn out to hold no record
public record InputFile(String name, boolean named) {

  static final String STANDARD_INPUT = "-";

  /// @return what messages call it
  public String shownName() {
    return isStandardInput() ? "standard input" : name;
  }

  boolean isStandardInput() {
    return name.equals(STANDARD_INPUT);
  }

  /// @throws RanvierInputException if it cannot be opened
  InputStream open(InputStream standardInput) {
    if (isStandardInput()) {
      return standardInput;
    }
    try {
      return new FileInputStream(name);
    } catch (IOException e) {
      throw unreadable();
    }
  }

  /// @param most bytes to read; what is larger is cut there, so that its reader can say so
  /// @throws RanvierInputException if it cannot be read
  public byte[] bytes(InputStream standardInput, int most) {
    try {
      if (isStandardInput()) {
        return standardInput.readNBytes(most);
      }
      try (InputStream in = open(standardInput)) {
        return in.readNBytes(most);
      }
    } catch (IOException e) {
      throw unreadable();
    }
  }

  /// @return the complaint that it cannot be read, to be thrown
  public RanvierInputException unreadable() {
    File file = new File(name);
    String found = "cannot be read";
    String remedy = "check who may read it";
    if (isStandardInput()) {
      remedy = "give a file";
    } else if (!file.exists()) {
      found = "does not exist";
      remedy = "check its name";
    } else if (file.isDirectory()) {
      found = holdsFiles(file) ? "is a folder" : "is a folder without records";
      remedy = "name a file of JSON, NDJSON, CSV or EDF";
    }
    return new RanvierInputException(
        "The input must be a file that can be read, but " + shownName() + " " + found,
        Place.in(shownName()),
        remedy);
  }

  private static boolean holdsFiles(File folder) {
    String[] names = folder.list();
    return names != null && names.length > 0;
  }
}
