package org.ranvier.cli.verb;

import static org.ranvier.cli.verb.Verb.parameters;

import java.util.List;
import org.ranvier.cli.console.Console;
import org.ranvier.cli.input.Incoming;
import org.ranvier.cli.input.InputFile;
import org.ranvier.cli.input.Inputs;
import org.ranvier.cli.input.PendingRecords;
import org.ranvier.cli.input.RecordSource;
import org.ranvier.cli.output.Destination;
import org.ranvier.formats.RanvierInputException;
import org.ranvier.formats.json.writing.RecordWriter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `ranvier convert`: any input as a record in JSON, several as NDJSON.
public final class Convert implements Verb {

  @Override
  public String name() {
    return "convert";
  }

  @Override
  public String summary() {
    return "Turn a table, curves or many records into record JSON.";
  }

  @Override
  public void describe(CommandSpec spec) {
    spec.addPositional(
        parameters(
                "0",
                "1",
                "IN",
                "A table (CSV), curves (EDF), JSON, NDJSON, or a folder; - is standard input.")
            .build());
    spec.addPositional(
        parameters("1", "1", "OUT", "The record as JSON, several as NDJSON; - is standard output.")
            .build());
  }

  @Override
  public int run(ParseResult parsed, Console console) {
    List<String> names = Verb.given(parsed);
    Inputs inputs = Inputs.of(names.subList(0, 1));
    for (RanvierInputException mistake : inputs.mistakes()) {
      throw mistake;
    }
    String out = names.get(1);
    if (inputs.several()) {
      return many(new PendingRecords(inputs.files(), console.in()), out, console);
    }
    InputFile file = inputs.files().getFirst();
    RecordSource source = RecordSource.open(file, console.in());
    boolean lines = source.holdsMany() || out.endsWith(".ndjson") || out.endsWith(".jsonl");
    PendingRecords records = new PendingRecords(source);
    return lines ? many(records, out, console) : one(records, out, console);
  }

  private static int one(PendingRecords records, String out, Console console) {
    Incoming incoming = records.next().get();
    if (incoming instanceof Incoming.Refused refused) {
      throw refused.mistake();
    }
    if (incoming instanceof Incoming.Read read) {
      note(read, console);
      Destination.write(out, new RecordWriter().document(read.record()), console);
    }
    return ExitStatus.DONE;
  }

  private static int many(PendingRecords records, String out, Console console) {
    int status = ExitStatus.DONE;
    try (records;
        Destination destination = Destination.open(out, console)) {
      RecordWriter writer = new RecordWriter();
      while (records.hasNext()) {
        switch (records.next().get()) {
          case Incoming.Read read -> {
            note(read, console);
            destination.write(writer.line(read.record()) + "\n");
          }
          case Incoming.Refused refused -> {
            console.complain(refused.mistake().getMessage());
            status = ExitStatus.WRONG_INPUT;
          }
          case Incoming.Passed _ -> {}
        }
      }
      destination.finish();
    }
    return status;
  }

  private static void note(Incoming.Read read, Console console) {
    for (String note : read.notes()) {
      console.complain("Note on " + read.name() + ": " + note);
    }
  }
}
