package org.ranvier.formats.json.writing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ranvier.axon.Accuracy;
import org.ranvier.axon.Axon;
import org.ranvier.axon.Lesion;
import org.ranvier.axon.LesionKind;
import org.ranvier.axon.experiment.Impulse;
import org.ranvier.formats.json.SchemaValidator;
import org.ranvier.result.Figure;
import org.ranvier.result.Result;
import org.ranvier.result.Table;

class ResultWriterTest {

  private final ResultWriter writer = new ResultWriter();

  @Test
  void a_result_follows_the_schema() {
    Axon axon = Axon.healthy(10, 21).with(Lesion.uniform(LesionKind.SODIUM_CHANNELS, 9, 3, 0));
    Result result = Impulse.usual().ask("Block", axon, Accuracy.FAST);

    assertThatCode(() ->
            SchemaValidator.ofResult().check(writer.document(result).getBytes(UTF_8), "result"))
        .doesNotThrowAnyException();
    assertThat(writer.line(result)).contains("\"title\":\"Block\"").doesNotContain("\n");
  }

  @Test
  void a_number_that_is_missing_is_null() {
    Figure curve =
        new Figure.Curves(
            "curve",
            "A curve",
            "With a gap",
            new Figure.Axis("time (ms)", false),
            new Figure.Axis("threshold (nA)", true),
            List.of(
                new Figure.Series("s", new double[] {1, 2}, new double[] {0.5, Double.NaN}, true)),
            List.of(new Figure.Mark("here", 1.5)));
    Table table =
        new Table(
            "cells",
            "Cells",
            List.of(new Table.Column("a", "a", 1), new Table.Column("b", "b", 1)),
            List.of(List.of(1, Double.NaN), List.of("x", 0.25)));
    Result result =
        new Result("t", "q", List.of(), List.of(), List.of(table), List.of(curve), List.of());

    String line = writer.line(result);

    assertThat(line)
        .contains("\"rows\":[[1,null],[\"x\",0.25]]")
        .contains("\"x\":[1,2],\"y\":[0.5,null]");
    assertThatCode(() -> SchemaValidator.ofResult().check(line.getBytes(UTF_8), "result"))
        .doesNotThrowAnyException();
  }

  @Test
  void traces_are_written_with_their_times() {
    Figure.Piece piece = new Figure.Piece(25, 0.05, new double[] {0, 0.25});
    Figure traces =
        new Figure.Traces(
            "train",
            "Side by side",
            "",
            "time (ms)",
            List.of(
                new Figure.Row("apb", List.of(piece)),
                new Figure.Row("adm: no response", List.of())));
    Result result =
        new Result("t", "q", List.of(), List.of(), List.of(), List.of(traces), List.of());

    String line = writer.line(result);

    assertThat(line)
        .contains(
            "{\"fromMilliseconds\":25,\"intervalMilliseconds\":0.05,\"millivolts\":[0,0.25]}");
    assertThatCode(() -> SchemaValidator.ofResult().check(line.getBytes(UTF_8), "result"))
        .doesNotThrowAnyException();
  }
}
