package org.ranvier.cli.verb;

import static org.ranvier.cli.verb.Verb.parameters;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ranvier.cli.console.Console;
import org.ranvier.formats.Place;
import org.ranvier.formats.vocabulary.Nearest;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `ranvier schema`: the published JSON Schemas.
public final class Schemas implements Verb {

  private static final List<String> FORMATS =
      List.of(
          "record", "reading", "experiment", "subject", "patient", "diary", "protocol", "result");

  @Override
  public String name() {
    return "schema";
  }

  @Override
  public String summary() {
    return "Print the JSON Schema of a format.";
  }

  @Override
  public void describe(CommandSpec spec) {
    spec.addPositional(
        parameters("0", "1", "FORMAT", "One of " + String.join(", ", FORMATS) + ".").build());
  }

  @Override
  public int run(ParseResult parsed, Console console) {
    String format = Verb.given(parsed).getFirst();
    if (!FORMATS.contains(format)) {
      throw new WrongUse(
          "There is no schema of \"%s\"; %s."
              .formatted(format, Nearest.advice(format, "format", FORMATS)));
    }
    console.printFile(read("/org/ranvier/formats/ranvier-" + format + "-1.schema.json"));
    return ExitStatus.DONE;
  }

  private static String read(String resource) {
    try (InputStream in = Place.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new AssertionError(resource + " is missing from the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(resource + " cannot be read", e);
    }
  }
}
