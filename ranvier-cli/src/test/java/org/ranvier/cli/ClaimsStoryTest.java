package org.ranvier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ranvier.claims.Claims;

class ClaimsStoryTest {

  private Story story;

  @BeforeEach
  void begin() {
    story = new Story("claims");
  }

  @Test
  void all_claims_stand_in_one_table_of_100_columns() {
    Story.Told told = story.tell("claims", "--width", "100");
    assertThat(told.status()).isZero();
    assertThat(told.out().lines()).allMatch(line -> line.length() <= 100);
    assertThat(told.out()).contains(Claims.shipped().ids());
    story.isApproved("claims");
  }

  @Test
  void a_claim_tells_all_that_is_behind_its_verdict() {
    Story.Told told = story.tell("claims", "ivig-onset", "rare-2", "quiz", "--width", "100");
    assertThat(told.out())
        .contains("ranvier cohort examples/claims/first-course.yaml")
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
    story.write("figures.yaml", "format: ranvier.claims/1");
    assertThat(story.tell("claims", "--figures", "FOLDER/figures.yaml").status()).isEqualTo(1);
    assertThat(story.tell("claims", "--figures", "FOLDER/none.yaml").status()).isEqualTo(1);
    story.isApproved("claims-refused");
  }
}
