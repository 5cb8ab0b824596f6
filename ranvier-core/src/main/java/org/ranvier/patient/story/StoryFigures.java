package org.ranvier.patient.story;

import org.ranvier.reference.FigureList;
import org.ranvier.reference.ReferenceFile;

/// The figures of `story.yaml`.
final class StoryFigures {

  private static final FigureList LIST =
      new FigureList(
          ReferenceFile.resource(StoryFigures.class, "story.yaml")
              .allowing("format", "figures")
              .get("figures"),
          "grip-correlation",
          "grip-freedom",
          "grip-tries",
          "response-share",
          "response-days",
          "weakness-noticed");

  private StoryFigures() {}

  static double value(String name) {
    return LIST.value(name);
  }
}
