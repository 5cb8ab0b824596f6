package org.ranvier.cli.verb;

import static org.ranvier.cli.verb.Verb.parameters;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.ranvier.cli.console.Console;
import org.ranvier.cli.input.InputFile;
import org.ranvier.formats.RanvierInputException;
import org.ranvier.formats.experiment.ExperimentReader;
import org.ranvier.formats.json.RecordLines;
import org.ranvier.formats.json.RecordReader;
import org.ranvier.formats.json.SchemaValidator;
import org.ranvier.formats.patient.PatientReader;
import org.ranvier.formats.protocol.ProtocolReader;
import org.ranvier.formats.subject.SubjectReader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `ranvier validate`: holds files of records, experiments, subjects, patients and protocols
/// against the reader and the published JSON Schema.
public final class Validate implements Verb {

  @Override
  public String name() {
    return "validate";
  }

  @Override
  public String summary() {
    return "Check records, experiments, subjects, patients and protocols, by the reader and by the published"
        + " JSON Schema.";
  }

  @Override
  public void describe(CommandSpec spec) {
    spec.addPositional(
        parameters(
                "0..*",
                "1..*",
                "FILE",
                "Record JSON, an experiment, a subject, a patient or a protocol; - is standard input.")
            .build());
  }

  @Override
  public int run(ParseResult parsed, Console console) {
    int status = ExitStatus.DONE;
    SchemaValidator schema = SchemaValidator.ofRecord();
    for (String name : Verb.given(parsed)) {
      try {
        check(name, schema, console);
        console.print(name + ": valid\n");
      } catch (RanvierInputException e) {
        console.complain(e.getMessage());
        status = ExitStatus.WRONG_INPUT;
      }
    }
    return status;
  }

  /// The reader goes first: its sentences say more.
  private static void check(String name, SchemaValidator schema, Console console) {
    byte[] bytes = bytes(name, console);
    if (name.endsWith(".ndjson") || name.endsWith(".jsonl")) {
      checkLines(name, bytes);
      return;
    }
    if (SubjectReader.recognises(bytes)) {
      SubjectReader.read(bytes, name);
      SchemaValidator.ofSubject().check(SubjectReader.asJson(bytes, name), name);
      return;
    }
    if (PatientReader.recognises(bytes)) {
      PatientReader.read(bytes, name);
      SchemaValidator.ofPatient().check(PatientReader.asJson(bytes, name), name);
      return;
    }
    if (ProtocolReader.recognises(bytes)) {
      ProtocolReader.read(bytes, name);
      SchemaValidator.ofProtocol().check(ProtocolReader.asJson(bytes, name), name);
      return;
    }
    boolean experiment = name.endsWith(".yaml") || name.endsWith(".yml");
    if (experiment || ExperimentReader.recognises(bytes)) {
      ExperimentReader.read(bytes, name);
      SchemaValidator.ofExperiment().check(ExperimentReader.asJson(bytes, name), name);
      return;
    }
    new RecordReader().read(bytes, name);
    schema.check(bytes, name);
  }

  /// Each line in turn; the reader names the line.
  private static void checkLines(String name, byte[] bytes) {
    try (RecordLines lines = new RecordLines(new ByteArrayInputStream(bytes), name)) {
      for (Optional<RecordLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
        if (line.orElseThrow() instanceof RecordLines.Refused refused) {
          throw refused.mistake();
        }
      }
    }
  }

  private static byte[] bytes(String name, Console console) {
    try {
      return name.equals("-") ? console.in().readAllBytes() : Files.readAllBytes(Path.of(name));
    } catch (IOException e) {
      throw new InputFile(name, true).unreadable();
    }
  }
}
