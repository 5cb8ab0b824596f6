package org.ranvier.formats.experiment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.ranvier.formats.RanvierInputException;

class BadExperimentTest {

  /// A document and the sentence it earns.
  record Mistake(String document, String sentence) {}

  static final List<Mistake> MISTAKES =
      List.of(
          new Mistake(
              Experiments.with("axon:", "axn:"),
              "An experiment has no key \"axn\" at /axn (line 3) of block.yaml; the"
                  + " nearest known key is \"axon\"."),
          new Mistake(
              Experiments.with("experiment/1", "experiment/2"),
              "The format must be ranvier.experiment/1, but is"
                  + " \"ranvier.experiment/2\" at /format (line 1) of block.yaml; write"
                  + " format: ranvier.experiment/1."),
          new Mistake(
              Experiments.with("title: A test", "title:"),
              "The title must be text, but is empty at /title (line 2) of"
                  + " block.yaml; write it in quotation marks."),
          new Mistake(
              Experiments.with("title: A test\n", ""),
              "An experiment must have the key \"title\", but has none at / (line 1)"
                  + " of block.yaml; add it."),
          new Mistake(
              Experiments.with("title: A test", "title: A test\ntitle: B"),
              "A key may stand once, but \"title\" stands twice at /title (line 3)"
                  + " of block.yaml; remove one of the two."),
          new Mistake(
              Experiments.with("fibreMicrometres: 10", "fibreMicrometres: 40"),
              "The fibre diameter must be from 5.7 to 16.0 µm, the fibres of the"
                  + " published model, but is 40.0 at /axon/fibreMicrometres (line 3) of"
                  + " block.yaml; correct the figure."),
          new Mistake(
              Experiments.with("fibreMicrometres: 10", "fibreMicrometres: 10 µm"),
              "The fibre diameter must be a number, but is the text \"10 µm\" at"
                  + " /axon/fibreMicrometres (line 3) of block.yaml; write a number"
                  + " without quotation marks or unit."),
          new Mistake(
              Experiments.with("fibreMicrometres: 10, ", ""),
              "An axon must have either the key \"fibreMicrometres\" or the key"
                  + " \"velocityMetresPerSecond\", but has neither at /axon (line 3) of"
                  + " block.yaml; give its diameter, or the velocity at which it conducts"
                  + " when healthy."),
          new Mistake(
              Experiments.with("fibreMicrometres: 10", "velocityMetresPerSecond: 200"),
              "At 37.0 °C the fibres of the model mrg-2002 conduct at 25.7 to 93.7 m/s,"
                  + " but 200.0 m/s was asked for at /axon/velocityMetresPerSecond (line 3) of block.yaml; correct the figure."),
          new Mistake(
              Experiments.with("nodes: 51", "nodes: 51.5"),
              "The number of nodes must be a whole number, but is 51.5 at"
                  + " /axon/nodes (line 3) of block.yaml; correct the number."),
          new Mistake(
              Experiments.with("nodes: 51", "nodes: 2"),
              "An axon must have from 3 to 20000 nodes, but has 2 at /axon/nodes"
                  + " (line 3) of block.yaml; correct the figure."),
          new Mistake(
              Experiments.with("nodes: 51", "nodes: 51, celsius: 50"),
              "The temperature must be from 20.0 to 42.0 °C, but is 50.0 at"
                  + " /axon/celsius (line 3) of block.yaml; correct the figure."),
          new Mistake(
              Experiments.with("nodes: 51", "nodes: 51, model: mrg-2003"),
              "There is no model \"mrg-2003\" at /axon/model (line 3) of block.yaml;"
                  + " the nearest known model is \"mrg-2002\"."),
          new Mistake(
              Experiments.with("from: 22", "from: 48"),
              "A lesion must lie on the axon, whose nodes are 0 to 50, but begins at"
                  + " 48 and covers 5 at /lesions/0/nodes (line 5) of block.yaml; move or"
                  + " shorten it, or lengthen the axon."),
          new Mistake(
              Experiments.with("nodes: {from", "internodes: {from"),
              "A sodium-channels lesion must be given by nodes, but is given by"
                  + " internodes at /lesions/0/internodes (line 5) of block.yaml; write"
                  + " nodes: {from: …, count: …}."),
          new Mistake(
              Experiments.with("value: 0", "value: -1"),
              "The value of a sodium-channels lesion (share of sodium channels left)"
                  + " must be from 0 to 10, but is -1 at /lesions/0/value (line 5) of"
                  + " block.yaml; correct the value."),
          new Mistake(
              Experiments.with("value: 0", "values: [0, 1]"),
              "A lesion must have one value for each of its nodes, but has 2 for 5"
                  + " at /lesions/0/values (line 5) of block.yaml; give as many, or {from:"
                  + " …, to: …} for a gradient."),
          new Mistake(
              Experiments.with(", value: 0", ""),
              "A lesion must have either the key \"value\" or the key \"values\","
                  + " but has neither at /lesions/0 (line 5) of block.yaml; give the share"
                  + " of sodium channels left."),
          new Mistake(
              Experiments.with("sodium-channels", "sodium-chanels"),
              "There is no lesion kind \"sodium-chanels\" at /lesions/0/kind (line"
                  + " 5) of block.yaml; the nearest known lesion kind is"
                  + " \"sodium-channels\"."),
          new Mistake(
              Experiments.with("value: 0", "value: 0, channel: leak"),
              "A sodium-channels lesion must not name a channel, but names one at"
                  + " /lesions/0/channel (line 5) of block.yaml; leave the channel out."),
          new Mistake(
              Experiments.withLesion(
                  "{kind: node-conductance, nodes: {from: 3}, value: 0, channel: slow-potasium}"),
              "The model mrg-2002 has no channel \"slow-potasium\" at"
                  + " /lesions/0/channel (line 5) of block.yaml; the nearest known channel"
                  + " is \"slow-potassium\"."),
          new Mistake(
              Experiments.withLesion("{kind: node-conductance, nodes: {from: 3}, value: 0}"),
              "A lesion must have the key \"channel\", but has none at /lesions/0"
                  + " (line 5) of block.yaml; add it."),
          new Mistake(
              Experiments.with("question: impulse", "watchNodes: [1]"),
              "What is asked must have the key \"question\", but has none"
                  + " at /ask (line 6) of block.yaml; add one that ranvier vocabulary questions lists."),
          new Mistake(
              Experiments.with("impulse", "impuls"),
              "There is no question \"impuls\" at /ask/question (line 6) of"
                  + " block.yaml; the nearest known question is \"impulse\"."),
          new Mistake(
              Experiments.with("impulse", "impulse, watchNode: [1]"),
              "The question impulse has no key \"watchNode\" at /ask/watchNode (line"
                  + " 6) of block.yaml; the nearest known key is \"watchNodes\"."),
          new Mistake(
              Experiments.with("impulse", "impulse, watchNodes: 1"),
              "The parameter watchNodes must be a list, but is the number 1 at"
                  + " /ask/watchNodes (line 6) of block.yaml; write it in brackets [ ] or"
                  + " with a dash before each item."),
          new Mistake(
              Experiments.with("impulse", "threshold, from: 1, to: 1"),
              "A search must lie between two different numbers, but goes from 1.0 to"
                  + " 1.0 at /ask (line 6) of block.yaml; correct the question."),
          new Mistake(
              Experiments.with("impulse}", "impulse"),
              "An experiment must be complete, but breaks off in line 7, column 1 in"
                  + " block.yaml; fetch the file again or close what is open."),
          new Mistake(
              Experiments.with("  - {kind", " {kind"),
              "The lesions must be a list, but is a group of fields at /lesions"
                  + " (line 5) of block.yaml; write it in brackets [ ] or with a dash"
                  + " before each item."),
          new Mistake(
              Experiments.with("title: A test", "title: &a A\naccuracy: *a"),
              "An experiment must be written out, but refers to another place of"
                  + " itself by * in line 3, column 11 in block.yaml; repeat what stands"
                  + " there."),
          new Mistake(
              "[1, 2]",
              "An experiment must be fields with a name each, but is a list at /"
                  + " (line 1) of block.yaml; see ranvier schema experiment."),
          new Mistake(
              "# nothing but a remark",
              "An experiment must have content, but there is nothing in block.yaml;"
                  + " write it as docs/how-to/conduct.md shows."),
          new Mistake(
              "[".repeat(100_000),
              "Lists and fields must not stand deeper than 20 in each other, but do"
                  + " in line 1, column 21 in block.yaml; write it as"
                  + " docs/how-to/conduct.md shows."));

  @ParameterizedTest
  @FieldSource("MISTAKES")
  void a_mistake_is_told_with_its_place_and_remedy(Mistake mistake) {
    assertThat(complaint(mistake.document.getBytes(UTF_8))).isEqualTo(mistake.sentence);
  }

  @Test
  void what_is_no_text_is_refused() {
    assertThat(complaint(new byte[0])).startsWith("An experiment must have content");
    assertThat(complaint(new byte[] {0x50, 0x4b, 3, 4, 0, 0, 1}))
        .startsWith("An experiment must be text in YAML or JSON, but other data were found");
    assertThat(complaint(Experiments.whole().getBytes(UTF_16)))
        .startsWith("The encoding must be UTF-8, but is UTF-16");
    assertThat(complaint(Experiments.with("A test", "Müller").getBytes(ISO_8859_1)))
        .startsWith("The encoding must be UTF-8, but is none");
    assertThat(complaint(new byte[1_000_001]))
        .startsWith("An experiment must not be larger than 1 MB, but there is more");
  }

  @Test
  void an_experiment_that_breaks_off_is_refused_wherever_it_does() {
    byte[] whole = ExperimentReader.asJson(Experiments.whole().getBytes(UTF_8), Experiments.FILE);
    for (int length = 1; length < whole.length; length++) {
      assertThat(complaint(Arrays.copyOf(whole, length)))
          .as("%d bytes", length)
          .contains(Experiments.FILE)
          .hasLineCount(1);
    }
  }

  private static String complaint(byte[] bytes) {
    var thrown =
        assertThatExceptionOfType(RanvierInputException.class)
            .isThrownBy(() -> ExperimentReader.read(bytes, Experiments.FILE))
            .actual();
    return thrown.getMessage();
  }
}
