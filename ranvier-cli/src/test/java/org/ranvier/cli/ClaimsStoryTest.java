package org.ranvier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ranvier.claims.Claims;
import org.ranvier.claims.FiguresFile;
import org.ranvier.claims.Fingerprints;
import org.ranvier.claims.ModelFigures;
import org.ranvier.reference.ReferenceFile;

class ClaimsStoryTest {

  private Story story;

  @BeforeEach
  void begin() throws IOException {
    story = new Story("claims");
    story.write("figures.yaml", figures());
  }

  /// Figures of one day as if they were of today's model.
  private static String figures() throws IOException {
    Path file = Path.of("src/test/resources/claims-figures.yaml");
    ModelFigures old = FiguresFile.read(ReferenceFile.parse(Files.readString(file), "figures"));
    Fingerprints now = now();
    Map<String, ModelFigures.Run> runs = new LinkedHashMap<>();
    old.runs()
        .forEach((name, run) ->
            runs.put(
                name,
                new ModelFigures.Run(
                    name,
                    now.protocol(name),
                    run.seed(),
                    run.patients(),
                    run.probe(),
                    run.figures())));
    return FiguresFile.text(new ModelFigures("1", now.model(), runs));
  }

  private static Fingerprints now() throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String name : Claims.shipped().protocols()) {
      texts.put(name, Files.readString(Path.of("../examples/claims", name + ".yaml")));
    }
    return Fingerprints.now(Claims.shipped(), texts);
  }

  @Test
  void all_claims_stand_in_one_table_of_100_columns() {
    Story.Told told = story.tell("claims", "--figures", "FOLDER/figures.yaml", "--width", "100");
    assertThat(told.status()).isZero();
    assertThat(told.out().lines()).allMatch(line -> line.length() <= 100);
    assertThat(told.out()).contains(Claims.shipped().ids());
    story.isApproved("claims");
  }

  @Test
  void a_claim_tells_all_that_is_behind_its_verdict() {
    Story.Told told =
        story.tell(
            "claims",
            "als",
            "rare-2",
            "quiz",
            "--figures",
            "FOLDER/figures.yaml",
            "--width",
            "100");
    assertThat(told.out())
        .contains("ranvier cohort examples/claims/first-course.yaml", "not verified")
        .contains("not modelled");
    story.isApproved("claims-details");
  }

  @Test
  void the_page_holds_every_claim_and_every_source() {
    String page = story.run("", "claims", "--html", "-").out();
    for (String id : Claims.shipped().ids()) {
      assertThat(page).contains("id=\"" + id + "\"");
    }
    assertThat(page)
        .contains("Löscher et al.")
        .doesNotContain("http://")
        .contains("Not a medical device");
    assertThat(story.run("", "claims", "--html", "-").out()).isEqualTo(page);
  }

  @Test
  void data_are_a_result() {
    Story.Told told = story.run("", "claims", "rare-1", "--json", "-");
    assertThat(told.out())
        .contains("\"format\": \"ranvier.result/1\"", "\"rare-1\"", "\"incomplete\"")
        .doesNotContain("rare-2");
  }

  @Test
  void figures_of_another_model_are_said_to_be_out_of_date_and_have_no_say() {
    String older = story.read("figures.yaml").replaceFirst("model: \".*\"", "model: \"other\"");
    story.write("older.yaml", older);
    Story.Told told =
        story.run("", "claims", "early", "--figures", "FOLDER/older.yaml", "--json", "-");
    assertThat(told.out()).contains("older than the model and have no say");
    Story.Told table = story.run("", "claims", "--figures", "FOLDER/older.yaml");
    assertThat(table.out()).contains("out of date", "--remake FILE");
  }

  @Test
  void figures_made_anew_are_the_same_with_any_number_of_threads() {
    String[] one = {"claims", "--remake", "-", "--patients", "2", "--threads", "1"};
    String[] two = {"claims", "--remake", "-", "--patients", "2", "--threads", "2"};
    Story.Told told = story.run("", one);
    assertThat(told.status()).isZero();
    assertThat(told.out()).startsWith("# Written by").isEqualTo(story.run("", two).out());
  }

  @Test
  void wrong_use_is_told_in_one_sentence() {
    List<String[]> wrong =
        List.of(
            new String[] {"claims", "ivig-onst"},
            new String[] {"claims", "--patients", "20"},
            new String[] {"claims", "--figures", "a.yaml", "--remake", "b.yaml"},
            new String[] {"claims", "--json", "-", "--html", "-"});
    for (String[] words : wrong) {
      assertThat(story.tell(words).status()).isEqualTo(2);
    }
    story.write("wrong.yaml", "format: ranvier.claims/1");
    assertThat(story.tell("claims", "--figures", "FOLDER/wrong.yaml").status()).isEqualTo(1);
    assertThat(story.tell("claims", "--figures", "FOLDER/none.yaml").status()).isEqualTo(1);
    story.isApproved("claims-refused");
  }
}
