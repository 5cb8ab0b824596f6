package org.ranvier.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ranvier.report.ApprovedText;
import org.ranvier.report.examples.ConductExample;
import org.ranvier.result.Result;
import org.ranvier.result.Table;

class ConductPageTest {

  private static final Path LOOK = Path.of("target/look");

  static List<Result> results() {
    return List.of(
        ConductExample.healthy(), ConductExample.blocked(), ConductExample.madeUp(), empty());
  }

  @ParameterizedTest
  @MethodSource("results")
  void a_page_is_well_formed(Result result) {
    Parser parser = Parser.htmlParser().setTrackErrors(20);
    Document page = Jsoup.parse(html(result), parser);
    assertThat(parser.getErrors()).isEmpty();
    assertThat(page.select("html").attr("lang")).isEqualTo("en");
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    assertThat(page.outerHtml()).doesNotContain("NaN", "Infinity");
  }

  @ParameterizedTest
  @MethodSource("results")
  void nothing_of_the_result_is_lost(Result result) {
    Document page = page(result);
    String text = page.body().text();
    assertThat(text).contains(result.title(), result.question(), "Not a medical device", "0.1.0");
    assertThat(result.answers()).allMatch(text::contains);
    assertThat(result.notes()).allMatch(text::contains);
    for (Result.Fact fact : result.setup()) {
      assertThat(text).contains(fact.name() + " " + fact.value());
    }
    int rows = result.tables().stream().mapToInt(table -> table.rows().size()).sum();
    assertThat(page.select("tbody tr")).hasSize(rows);
    assertThat(page.select("figure svg")).hasSameSizeAs(result.figures());
  }

  @ParameterizedTest
  @MethodSource("results")
  void the_page_loads_nothing(Result result) {
    Document page = page(result);
    assertThat(page.select("[src], link, iframe, object, embed, form, base, img")).isEmpty();
    assertThat(page.select("[href]").eachAttr("href")).allMatch(to -> to.startsWith("#"));
    assertThat(page.select("style, script").outerHtml()).doesNotContain("http", "url(", "@import");
  }

  @ParameterizedTest
  @MethodSource("results")
  void every_figure_and_table_speaks_to_those_who_do_not_see_it(Result result) {
    Document page = page(result);
    for (Element svg : page.select("figure svg")) {
      assertThat(svg.attr("role")).isEqualTo("img");
      assertThat(svg.select("> title").text()).isNotBlank();
      assertThat(svg.select("> desc").text()).isNotBlank();
    }
    for (String id : page.select("[aria-labelledby]").eachAttr("aria-labelledby")) {
      for (String part : id.split(" ", -1)) {
        assertThat(page.getElementById(part)).as(part).isNotNull();
      }
    }
    assertThat(page.select("table"))
        .allMatch(table -> !table.parents().select(".scroll").isEmpty());
    assertThat(page.select("th:not([scope])")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("results")
  void the_same_result_gives_the_same_bytes(Result result) {
    assertThat(html(result)).isEqualTo(html(result));
    assertThat(html(result).getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(300_000);
  }

  @Test
  void a_page_reads_as_approved() {
    ApprovedText.check("conduct.html", html(ConductExample.madeUp()));
  }

  @Test
  void the_first_answer_stands_out() {
    Document page = page(ConductExample.blocked());
    assertThat(page.select("p.verdict").eachText())
        .containsExactly("The impulse does not pass: it is blocked.");
  }

  @Test
  void the_parts_follow_in_the_order_of_reading() {
    assertThat(page(ConductExample.blocked()).select("section").eachAttr("id"))
        .containsExactly("answer", "figures", "setup", "tables", "notes");
    assertThat(page(empty()).select("section").eachAttr("id")).containsExactly("answer");
  }

  @Test
  void a_long_table_is_folded_and_a_short_one_is_not() {
    Document page = page(ConductExample.blocked());
    assertThat(page.select("details summary").eachText())
        .containsExactly("Arrival at each node 51 rows");
    assertThat(page.select("details tbody tr")).hasSize(51);
    assertThat(page.select("details tbody tr:last-child td").eachText())
        .containsExactly("50", "57.50", "–", "no");
  }

  @Test
  void numbers_are_rounded_to_the_digits_of_their_column() {
    Table table =
        new Table(
            "t",
            "Cells",
            List.of(
                new Table.Column("a", "a", 6),
                new Table.Column("b", "b", 0),
                new Table.Column("c", "c", 1),
                new Table.Column("d", "d", 1)),
            List.of(List.of(-0.00001234, 7, Double.POSITIVE_INFINITY, -0.01)));
    assertThat(new TableSheet(table).rows().getFirst())
        .extracting(TableSheet.Cell::words)
        .containsExactly("−0.000012", "7", "∞", "0.0");
  }

  @Test
  void what_a_user_wrote_is_shown_and_not_run() {
    String attack = "<script>alert(1)</script>\"><img src=x onerror=alert(2)>\u202E";
    Result result =
        new Result(
            attack,
            attack,
            List.of(new Result.Fact(attack, attack)),
            List.of(attack),
            List.of(
                new Table(
                    "t",
                    attack,
                    List.of(new Table.Column("c", attack, 0)),
                    List.of(List.of(attack)))),
            List.of(),
            List.of(attack));
    Document page = page(result);
    assertThat(page.outerHtml()).doesNotContain("\u202E");
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("img, [onerror]")).isEmpty();
    assertThat(page.select("h1").text()).isEqualTo(attack.replace('\u202E', '\uFFFD'));
  }

  @ParameterizedTest
  @MethodSource("results")
  void pages_are_left_in_the_build_folder_to_be_looked_at(Result result) {
    Path file = LOOK.resolve("conduct-" + result.title().replace(' ', '-') + ".html");
    try {
      Files.createDirectories(LOOK);
      Files.writeString(file, html(result), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertThat(file).isNotEmptyFile();
  }

  private static Result empty() {
    return new Result(
        "Nothing",
        "Is there anything?",
        List.of(),
        List.of("No."),
        List.of(),
        List.of(),
        List.of());
  }

  private static String html(Result result) {
    return ConductPage.render(result, "0.1.0");
  }

  private static Document page(Result result) {
    return Jsoup.parse(html(result));
  }
}
