package org.ranvier.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ranvier.anatomy.Side;
import org.ranvier.criteria.Examiner;
import org.ranvier.criteria.reading.Reading;
import org.ranvier.patient.story.Care;
import org.ranvier.patient.story.DiaryPlan;
import org.ranvier.patient.story.PatientPlan;
import org.ranvier.patient.story.PatientStory;
import org.ranvier.patient.story.StoryTeller;
import org.ranvier.patient.story.Variant;
import org.ranvier.patient.story.VisitPlan;
import org.ranvier.patient.trait.Disease;
import org.ranvier.patient.trait.PatientPattern;
import org.ranvier.patient.treatment.DoseUnit;
import org.ranvier.patient.treatment.Prescription;
import org.ranvier.patient.treatment.When;
import org.ranvier.record.Agent;
import org.ranvier.record.Route;
import org.ranvier.study.body.StudyTables;
import org.ranvier.study.protocol.Protocol;

class StoryPageTest {

  private static final String HOSTILE = "<script>alert(\"a\")</script> & more";

  @ParameterizedTest
  @EnumSource
  void a_page_is_well_formed_and_loads_nothing(Disease disease) {
    PatientStory story = story(disease);
    String html = html(story);
    Parser parser = Parser.htmlParser().setTrackErrors(20);
    Document page = Jsoup.parse(html, parser);

    assertThat(parser.getErrors()).isEmpty();
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    assertThat(page.outerHtml()).doesNotContain("NaN", "Infinity");
    assertThat(page.select("[src], link, iframe, object, embed, form, base, img")).isEmpty();
    assertThat(page.select("h1").text()).isEqualTo(HOSTILE);
    assertThat(page.body().text()).contains("Not a medical device", "Grip in one hand");
    assertThat(html(story)).isEqualTo(html);
  }

  @ParameterizedTest
  @EnumSource(names = {"MMN", "NONE"})
  void every_figure_speaks_to_those_who_do_not_see_it(Disease disease) {
    Document page = Jsoup.parse(html(story(disease)));

    assertThat(page.select("figure > svg")).hasSizeGreaterThanOrEqualTo(3);
    for (Element svg : page.select("figure > svg")) {
      assertThat(svg.attr("role")).isEqualTo("img");
      for (String name : svg.attr("aria-labelledby").split(" ", -1)) {
        assertThat(page.getElementById(name)).isNotNull();
      }
      assertThat(svg.select("desc").text()).isNotBlank();
    }
  }

  private static String html(PatientStory story) {
    Examiner examiner = Examiner.shipped();
    List<Reading> readings =
        story.visits().stream().map(visit -> examiner.examine(visit.record())).toList();
    return StoryPage.render(story, readings, "0.1.0");
  }

  private static PatientStory story(Disease disease) {
    Prescription treatment =
        new Prescription(
            Agent.IMMUNOGLOBULIN,
            Route.IV,
            1,
            DoseUnit.GRAMS_PER_KILOGRAM,
            1,
            OptionalInt.of(21),
            When.sinceOnset(200),
            Optional.empty());
    Protocol bedside =
        Protocol.shipped()
            .getFirst()
            .withMotor(List.of())
            .withSensory(List.of())
            .withNeedle(List.of());
    PatientPlan plan =
        new PatientPlan(
            "somebody",
            HOSTILE,
            4,
            PatientPattern.of(disease),
            LocalDate.of(2020, 2, 29),
            1.5,
            Care.PRESCRIBED,
            List.of(treatment),
            List.of(
                new VisitPlan(
                    When.sinceOnset(100), OptionalInt.of(200), Optional.empty(), bedside)),
            Optional.of(
                new DiaryPlan(
                    When.sinceOnset(150),
                    Optional.of(When.sinceOnset(250)),
                    List.of(Side.values()),
                    1,
                    0,
                    OptionalInt.of(30))),
            List.of(new Variant("never <treated>", Care.PRESCRIBED, List.of())));
    return StoryTeller.tell(plan, StudyTables.direct());
  }
}
