package org.ranvier.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShippedClaimsTest {

  private static final List<String> IDS =
      List.of(
          "rare-1",
          "rare-2",
          "rare-3",
          "sex",
          "age",
          "cause",
          "antibody",
          "motor-only",
          "sensory",
          "balance",
          "fatigue",
          "speech",
          "first-signs",
          "nerves",
          "arms-over-legs",
          "asymmetry",
          "block",
          "course",
          "cramps",
          "painless",
          "fatal",
          "als",
          "pregnancy",
          "tests",
          "ivig-first",
          "ivig-interval",
          "ivig-onset",
          "ivig-fades",
          "mild-none",
          "cyclophosphamide",
          "immunosuppressants",
          "plasmapheresis",
          "therapy",
          "devices",
          "lifestyle",
          "early",
          "late-decline",
          "remission",
          "support",
          "quiz");

  @Test
  void all_claims_of_the_pages_are_there() {
    assertThat(Claims.shipped().ids()).containsExactlyElementsOf(IDS);
  }

  @Test
  void every_endpoint_that_a_claim_asks_has_a_shipped_figure() {
    for (ModelCheck.Endpoint endpoint : Claims.shipped().endpoints()) {
      assertThat(ModelFigures.shipped().find(endpoint)).as(endpoint.toString()).isPresent();
    }
  }

  @Test
  void no_figure_ships_that_no_claim_asks_for() {
    List<ModelCheck.Endpoint> asked = Claims.shipped().endpoints();
    for (ModelFigures.Run run : ModelFigures.shipped().runs().values()) {
      assertThat(Claims.shipped().protocols()).contains(run.protocol());
      for (String id : run.figures().keySet()) {
        assertThat(asked).contains(new ModelCheck.Endpoint(run.protocol(), id));
      }
    }
  }

  @Test
  void what_rests_on_memory_is_not_verified() {
    for (Claim claim : Claims.shipped().all()) {
      for (Part part : claim.parts()) {
        for (Evidence evidence : part.literature()) {
          if (evidence.source().citation().contains("from memory")) {
            assertThat(evidence.source().verified()).as(claim.id()).isFalse();
          }
        }
      }
    }
  }

  @Test
  void units_of_the_model_are_those_of_the_claim() {
    for (Claim claim : Claims.shipped().all()) {
      for (Part part : claim.parts()) {
        for (ModelCheck check : part.checks()) {
          if (check instanceof ModelCheck.Single single) {
            String unit = single.scope().or(part::scope).orElseThrow().unit();
            assertThat(ModelFigures.shipped().find(single.endpoint()).orElseThrow().unit())
                .as(claim.id() + ": " + single.what())
                .isEqualTo(unit);
          }
        }
      }
    }
  }
}
