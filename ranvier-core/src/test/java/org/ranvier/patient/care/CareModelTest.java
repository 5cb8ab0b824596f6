package org.ranvier.patient.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ranvier.random.Streams;
import org.ranvier.reference.ReferenceException;
import org.ranvier.reference.ReferenceFile;

class CareModelTest {

  @Test
  void a_missing_figure_is_named() {
    assertThatThrownBy(() ->
            CareModel.of(ReferenceFile.parse("format: ranvier.care/1\nsearch: {}\n", "care.yaml")))
        .isInstanceOf(ReferenceException.class)
        .hasMessage("care.yaml/search needs the field 'noticed-loss'");
  }

  @Test
  void an_event_reads_as_a_sentence() {
    CareEvent event = new CareEvent(900, CareStep.INTERVAL_SHORTENED, List.of(18.2, 1.0, 21.0));

    assertThat(event.text()).isEqualTo("wears off by 18 %: 1.00 g/kg every 21 days");
  }

  @Test
  void chance_depends_on_what_it_decides_and_on_nothing_else() {
    Chances chances = new Chances(Streams.of(7));

    assertThat(chances.even("referred", 3)).isEqualTo(chances.even("referred", 3));
    assertThat(chances.even("referred", 3)).isNotEqualTo(chances.even("referred", 4));
    assertThat(chances.even("referred", 3)).isNotEqualTo(chances.even("expert", 3));
  }

  @Test
  void a_wait_has_its_median() {
    Chances chances = new Chances(Streams.of(8));
    int[] waits = new int[2001];
    for (int i = 0; i < waits.length; i++) {
      waits[i] = chances.wait(100, 0.5, "referral-days", i);
    }
    java.util.Arrays.sort(waits);

    assertThat(waits[1000]).isBetween(95, 105);
    assertThat(waits[0]).isPositive();
  }
}
