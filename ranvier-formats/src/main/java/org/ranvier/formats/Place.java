package org.ranvier.formats;

/// A place in a user's file, as precise as it is known.
///
/// @param file name of the file as the user gave it
/// @param row line of the text or row of the table, counted from 1; 0 if it is not known
/// @param field JSON pointer, or name of the column or option; empty if it is not known
public record Place(String file, int row, String field) {

  /// @return a place of which only the file is known
  public static Place in(String file) {
    return new Place(file, 0, "");
  }

  /// @return the same file and row, at a JSON pointer or column
  public Place at(String anotherField) {
    return new Place(file, row, anotherField);
  }

  /// @return the same file, at a row counted from 1
  public Place row(int anotherRow) {
    return new Place(file, anotherRow, field);
  }

  /// @return the place as the end of a clause, such as `at /subject/ageYears of visit2.json`
  public String text() {
    String whole = row == 0 ? file : "row " + row + " of " + file;
    if (field.isEmpty()) {
      return "in " + whole;
    }
    if (field.startsWith("/")) {
      return "at " + field + " of " + whole;
    }
    return row == 0
        ? "in " + field + " of " + file
        : "in " + field + ", row " + row + " of " + file;
  }
}
