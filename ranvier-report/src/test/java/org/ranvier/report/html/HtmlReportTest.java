package org.ranvier.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ranvier.criteria.reading.Verdict;
import org.ranvier.report.examples.Example;
import org.ranvier.report.examples.MmnExample;
import org.ranvier.report.examples.TextsOfReading;
import org.ranvier.report.examples.TracedExample;

class HtmlReportTest {

  private static final Path LOOK = Path.of("target/look");

  static List<Example> examples() {
    return Example.all();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void a_page_is_well_formed(Example example) {
    Parser parser = Parser.htmlParser().setTrackErrors(20);
    Document page = Jsoup.parse(html(example), parser);
    assertThat(parser.getErrors()).isEmpty();
    assertThat(page.select("html").attr("lang")).isEqualTo("en");
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void nothing_of_the_reading_is_lost(Example example) {
    String text = page(example).body().text();
    assertThat(new TextsOfReading(example.reading()).shown()).allMatch(text::contains);
    assertThat(page(example).select("[data-clause]"))
        .hasSize(TextsOfReading.clauses(example.reading()));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void the_page_loads_nothing_and_links_to_dois_only(Example example) {
    Document page = page(example);
    assertThat(page.select("[src], link, iframe, object, embed, form, base, img")).isEmpty();
    assertThat(page.select("[href]").eachAttr("href"))
        .allMatch(to -> to.startsWith("#") || to.startsWith("https://doi.org/10."));
    assertThat(page.select("style, script").outerHtml()).doesNotContain("http", "url(", "@import");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void every_link_within_the_page_has_its_target(Example example) {
    Document page = page(example);
    for (Element link : page.select("a[href^=#]")) {
      assertThat(page.getElementById(link.attr("href").substring(1)))
          .as(link.outerHtml())
          .isNotNull();
    }
    for (String id : page.select("[aria-labelledby]").eachAttr("aria-labelledby")) {
      for (String part : id.split(" ", -1)) {
        assertThat(page.getElementById(part)).as(part).isNotNull();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void headings_follow_one_another_without_a_gap(Example example) {
    int level = 0;
    for (Element heading : page(example).select("h1, h2, h3, h4, h5, h6")) {
      int here = heading.tagName().charAt(1) - '0';
      assertThat(here).as(heading.text()).isBetween(1, level + 1);
      level = here;
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void figures_and_tables_speak_to_those_who_do_not_see_them(Example example) {
    Document page = page(example);
    for (Element svg : page.select("figure svg")) {
      assertThat(svg.attr("role")).isEqualTo("img");
      assertThat(svg.select("> title").text()).isNotBlank();
      assertThat(svg.select("> desc").text()).isNotBlank();
    }
    assertThat(page.select("th:not([scope])")).isEmpty();
    for (Element scroll : page.select(".scroll")) {
      assertThat(scroll.attr("tabindex")).isEqualTo("0");
      assertThat(scroll.attr("aria-label")).isNotBlank();
    }
  }

  @Test
  void what_comes_from_a_record_is_shown_and_not_run() {
    String attack = "<script>alert(1)</script>\"><img src=x onerror=alert(2)>\u202E";
    Document page = page(HostileExample.example(attack));
    assertThat(page.outerHtml()).doesNotContain("\u202E");
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("img, [onerror]")).isEmpty();
    assertThat(page.select("h1").text()).isEqualTo(attack.replace('\u202E', '\uFFFD'));
    assertThat(page.select("a[href^=javascript]")).isEmpty();
  }

  @Test
  void a_doi_that_is_none_is_not_linked() {
    assertThat(DoiLink.of("javascript:alert(1)")).isEmpty();
    assertThat(DoiLink.of("10.1000/x\"y z"))
        .isEqualTo(Optional.of("https://doi.org/10.1000/x%22y%20z"));
  }

  @Test
  void each_verdict_stands_in_the_table_as_a_word() {
    Document page = page(MmnExample.example());
    assertThat(page.select("table.segments tbody tr:first-child .mark b").eachText())
        .containsExactly("definite", "definite", "definite", "probable");
    assertThat(page.select("table.segments tbody tr")).hasSize(9);
  }

  @Test
  void limits_from_memory_are_marked_wherever_they_are_used() {
    Document page = page(MmnExample.example());
    long unverified =
        MmnExample.example().reading().segments().stream()
            .flatMap(segment -> segment.verdicts().stream())
            .filter(verdict -> !verdict.source().verified())
            .count();
    assertThat(page.select(".arithmetic .unverified")).hasSize((int) unverified);
  }

  @Test
  void traces_are_drawn_with_their_marks() {
    Document page = page(TracedExample.example());
    assertThat(page.select("figure svg").text()).contains("onset", "peak", "5 mV", "5 ms");
    assertThat(html(TracedExample.example())).contains("recorded, no trace kept");
  }

  @Test
  void blocks_are_labelled_on_the_body() {
    String body = page(MmnExample.example()).select(".bodymap figure").text();
    assertThat(body).contains("L ulnar", "definite block", "L median", "R ulnar", "entrapment");
    assertThat(MmnExample.example().reading().segments().getFirst().under("efns-pns-2010"))
        .isEqualTo(Verdict.DEFINITE);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void a_page_is_small_and_the_same_each_time(Example example) {
    String page = html(example);
    assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(300_000);
    assertThat(html(example)).isEqualTo(page);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void pages_are_left_in_the_build_folder_to_be_looked_at(Example example) {
    Path file = LOOK.resolve(example.record().id() + ".html");
    try {
      Files.createDirectories(LOOK);
      Files.writeString(file, html(example));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertThat(file).isNotEmptyFile();
  }

  private static String html(Example example) {
    return HtmlReport.render(example.record(), example.reading(), "0.1.0");
  }

  private static Document page(Example example) {
    return Jsoup.parse(html(example));
  }
}
