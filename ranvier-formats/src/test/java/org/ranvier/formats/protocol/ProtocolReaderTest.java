package org.ranvier.formats.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ranvier.cohort.plan.CohortProtocol;
import org.ranvier.cohort.plan.Endpoint;
import org.ranvier.cohort.plan.Gift;
import org.ranvier.cohort.plan.Landmark;
import org.ranvier.cohort.plan.Times;
import org.ranvier.cohort.plan.Treatment;
import org.ranvier.formats.json.SchemaValidator;
import org.ranvier.patient.treatment.Anchor;
import org.ranvier.patient.treatment.When;
import org.ranvier.record.Agent;
import org.ranvier.record.Route;

class ProtocolReaderTest {

  private static final CohortProtocol READ = Protocols.read(Protocols.whole());

  static Stream<Path> examples() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("..", "examples", "cohort"))) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void reader_and_schema_accept_every_example(Path example) throws IOException {
    accepts(Files.readAllBytes(example));
  }

  @Test
  void reader_and_schema_accept_the_test_protocol() {
    accepts(Protocols.whole().getBytes(UTF_8));
  }

  @Test
  void periods_follow_each_other_unless_they_say_when() {
    assertThat(READ.periods()).extracting(each -> each.fromDay()).containsExactly(0, 42, 126);
    assertThat(READ.periods()).extracting(each -> each.days()).containsExactly(28, 84, 365);
  }

  @Test
  void entry_is_drawn_between_two_spans() {
    assertThat(READ.entry().at()).isEqualTo(Landmark.TREATMENT);
    assertThat(READ.entry().afterDays().from()).isEqualTo(0);
    assertThat(READ.entry().afterDays().to()).isEqualTo(183);
    assertThat(READ.entry().withinDays()).isEqualTo(7305);
  }

  @Test
  void arms_give_the_own_dose_changed_or_with_something_besides() {
    assertThat(READ.arms().get(0).treatment()).isEqualTo(Treatment.OWN);
    assertThat(READ.arms().get(1).treatment().gifts().getFirst())
        .isEqualTo(new Gift.Own(0.5, Optional.of(Route.SC), java.util.OptionalInt.of(7)));
    List<Gift> added = READ.arms().get(2).treatment().gifts();
    assertThat(added).hasSize(2);
    Gift.Prescribed rituximab = (Gift.Prescribed) added.get(1);
    assertThat(rituximab.prescription().agent()).isEqualTo(Agent.RITUXIMAB);
    assertThat(rituximab.prescription().from()).isEqualTo(new When(Anchor.ENTRY, 0));
    assertThat(READ.arms().get(3).treatment()).isEqualTo(Treatment.NOTHING);
  }

  @Test
  void times_count_from_the_period_or_from_the_course() {
    assertThat(endpoint("grip").when()).isEqualTo(new Times.AtEnd(Optional.empty()));
    assertThat(endpoint("strength").when())
        .isEqualTo(new Times.InPeriod(Optional.empty(), List.of(0, 28, 56, 84)));
    assertThat(endpoint("block").when()).isEqualTo(new Times.Since(Landmark.ONSET, List.of(365)));
    assertThat(endpoint("level").when()).isEqualTo(new Times.AtCourses(Optional.empty(), 0));
    assertThat(endpoint("men").when()).isEqualTo(new Times.AtEntry());
  }

  @Test
  void an_endpoint_without_statistic_has_the_usual_one() {
    assertThat(endpoint("men").kind()).isEqualTo(Endpoint.Kind.TRUTH);
    assertThat(endpoint("men").statistics().getFirst().text()).isEqualTo("share");
    assertThat(endpoint("strength").statistics().getFirst().text()).isEqualTo("mean");
    assertThat(endpoint("diagnosis").statistics().getFirst().text()).isEqualTo("words");
  }

  private static Endpoint endpoint(String id) {
    return READ.endpoints().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  private static void accepts(byte[] bytes) {
    assertThatCode(() -> ProtocolReader.read(bytes, "example")).doesNotThrowAnyException();
    assertThatCode(() ->
            SchemaValidator.ofProtocol().check(ProtocolReader.asJson(bytes, "example"), "example"))
        .doesNotThrowAnyException();
  }
}
