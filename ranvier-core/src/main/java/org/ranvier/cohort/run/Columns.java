package org.ranvier.cohort.run;

import java.util.ArrayList;
import java.util.List;
import org.ranvier.cohort.plan.CohortProtocol;
import org.ranvier.cohort.plan.Endpoint;

/// The figures of one patient, in the order in which a row holds them.
public final class Columns {

  /// One figure.
  ///
  /// @param endpoint number, from 0
  /// @param arm number, or -1 if it is the same for all
  /// @param time number of the time, from 0
  public record Column(String name, int endpoint, int arm, int time) {}

  private final List<Column> all = new ArrayList<>();

  public Columns(CohortProtocol protocol) {
    for (int i = 0; i < protocol.endpoints().size(); i++) {
      Endpoint endpoint = protocol.endpoints().get(i);
      for (int arm : arms(protocol, endpoint)) {
        for (int time = 0; time < endpoint.figures(); time++) {
          String ofArm = arm < 0 ? "" : ":" + protocol.arms().get(arm).id();
          String ofTime = endpoint.figures() == 1 ? "" : "." + endpoint.when().listed().get(time);
          all.add(new Column(endpoint.id() + ofArm + ofTime, i, arm, time));
        }
      }
    }
  }

  /// @return all figures
  public List<Column> all() {
    return List.copyOf(all);
  }

  /// @return the place of a figure in a row
  public int place(int endpoint, int arm, int time) {
    for (int i = 0; i < all.size(); i++) {
      Column column = all.get(i);
      if (column.endpoint() == endpoint && column.arm() == arm && column.time() == time) {
        return i;
      }
    }
    throw new IllegalArgumentException("There is no such figure");
  }

  /// @return the arms of which an endpoint needs a figure, those that it reports first; -1 if it is
  ///   the same for all
  public static List<Integer> arms(CohortProtocol protocol, Endpoint endpoint) {
    if (endpoint.arm().isPresent()) {
      List<Integer> named = new ArrayList<>();
      named.add(protocol.arm(endpoint.arm().orElseThrow()));
      endpoint.versus().ifPresent(other -> named.add(protocol.arm(other)));
      return named;
    }
    if (protocol.arms().isEmpty() || endpoint.knowsNoArm()) {
      return List.of(Spell.NO_ARM);
    }
    List<Integer> every = new ArrayList<>();
    for (int arm = 0; arm < protocol.arms().size(); arm++) {
      every.add(arm);
    }
    return every;
  }
}
