package org.ranvier.cli.claims;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ranvier.claims.FiguresFile;
import org.ranvier.claims.ModelFigures;
import org.ranvier.formats.Place;
import org.ranvier.formats.RanvierInputException;
import org.ranvier.reference.ReferenceException;
import org.ranvier.reference.ReferenceFile;

/// Reads a file with figures of the model.
final class FigureInput {

  private FigureInput() {}

  static ModelFigures read(String name) {
    try {
      String text = Files.readString(Path.of(name), StandardCharsets.UTF_8);
      return FiguresFile.read(ReferenceFile.parse(text, "it"));
    } catch (IOException e) {
      throw new RanvierInputException(
          "Figures of the model must be readable, but are not",
          Place.in(name),
          "name a file that --remake wrote");
    } catch (ReferenceException | IllegalArgumentException e) {
      throw new RanvierInputException(
          "Figures of the model must be as --remake writes them, but " + e.getMessage(),
          Place.in(name),
          "make them anew");
    }
  }
}
