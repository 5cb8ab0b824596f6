package org.ranvier.cohort.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ranvier.cohort.measure.Entered;
import org.ranvier.cohort.measure.Examining;
import org.ranvier.cohort.measure.Measured;
import org.ranvier.cohort.measure.Visit;
import org.ranvier.cohort.plan.CohortProtocol;
import org.ranvier.cohort.plan.Endpoint;
import org.ranvier.cohort.plan.Rule;
import org.ranvier.random.Streams;

/// Leads one patient after the other through a study. Patients depend on nothing but the protocol,
/// its seed and their number, so that any thread of any machine may do it. Safe for use by many
/// threads.
public final class PatientRun {

  private final CohortProtocol protocol;
  private final Examining examining;
  private final Agenda agenda;
  private final Streams streams;

  public PatientRun(CohortProtocol protocol, Examining examining) {
    this.protocol = protocol;
    this.examining = examining;
    agenda = new Agenda(protocol);
    streams = Streams.of(protocol.seed()).with("cohort");
  }

  /// @param number of the patient, from 1
  public Row of(int number) {
    Streams own = streams.with(number);
    Life life = Life.begin(protocol, own, examining);
    Readings readings = new Readings();
    Optional<String> refused =
        new Enrolment(protocol, agenda).refuse(life, new Doses(protocol, life), readings);
    if (refused.isPresent()) {
      return new Row(number, life.group(), refused.orElseThrow(), "", List.of());
    }
    Entered entered = Entered.of(life.patient());
    Visit first = life.visit(Optional.of(entered), false);
    List<Boolean> concerned = new ArrayList<>();
    for (Endpoint endpoint : protocol.endpoints()) {
      concerned.add(holds(endpoint.among(), first));
    }
    List<Sequence> sequences = Sequence.draw(protocol, entered.day(), own);
    List<Followed> lives = follow(life, entered, sequences, readings);
    String given = sequences.size() == 1 ? sequences.getFirst().name() : "all";
    return new Row(number, life.group(), "", given, cells(lives, concerned));
  }

  private List<Followed> follow(
      Life life, Entered entered, List<Sequence> sequences, Readings readings) {
    Doses doses = new Doses(protocol, life);
    List<Life> lives = new ArrayList<>();
    for (int i = 1; i < sequences.size(); i++) {
      lives.add(life.copy());
    }
    lives.addFirst(life);
    List<Followed> followed = new ArrayList<>();
    for (int i = 0; i < sequences.size(); i++) {
      Life each = lives.get(i);
      followed.add(
          new Following(agenda, each, entered, sequences.get(i), doses.of(each), readings.copy())
              .live());
    }
    return followed;
  }

  private List<String> cells(List<Followed> lives, List<Boolean> concerned) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < protocol.endpoints().size(); i++) {
      Endpoint endpoint = protocol.endpoints().get(i);
      for (int arm : Columns.arms(protocol, endpoint)) {
        Optional<Followed> life = Figures.life(lives, arm);
        List<Measured> figures =
            life.isPresent() && concerned.get(i)
                ? new Figures(life.orElseThrow(), arm).of(endpoint)
                : Figures.none(endpoint);
        figures.forEach(figure -> cells.add(text(figure)));
      }
    }
    return cells;
  }

  private static boolean holds(List<Rule> rules, Visit visit) {
    return rules.stream().allMatch(rule -> rule.bounds().hold(rule.asked().of(visit)));
  }

  private static String text(Measured value) {
    return switch (value) {
      case Measured.Figure number -> Double.toString(number.value());
      case Measured.Word word -> word.text();
      case Measured.Unknown _ -> "";
    };
  }
}
