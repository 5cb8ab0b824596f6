package org.ranvier.formats.patient;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ranvier.formats.words.WordFile;
import org.ranvier.patient.treatment.DoseUnit;
import org.ranvier.record.Agent;
import org.ranvier.record.Route;
import org.ranvier.reference.Term;

/// The names of treatments, of ways to give them and of units, from `treatment-words.yaml`.
final class TreatmentNames {

  private static final Map<String, Map<String, List<String>>> FILE =
      WordFile.read(TreatmentNames.class, "treatment-words.yaml");

  static final Map<String, Agent> AGENTS = names(Agent.class, "agents");
  static final Map<String, Route> ROUTES = names(Route.class, "routes");
  static final Map<String, DoseUnit> UNITS = units();

  private TreatmentNames() {}

  /// @return the route that a name itself tells, as `ivig` does
  static Optional<Route> routeOf(String name) {
    return List.of(Route.values()).stream()
        .filter(route -> WordFile.words(FILE, "names-with-a-route", route.id()).contains(name))
        .findFirst();
  }

  /// @return how a treatment can be given, the usual way first
  static List<Route> possible(Agent agent) {
    return WordFile.words(FILE, "possible-routes", agent.id()).stream()
        .map(word -> Term.find(Route.class, word).orElseThrow())
        .toList();
  }

  /// @return whether a treatment is counted in sessions, and not in g or mg
  static boolean countsSessions(Agent agent) {
    return switch (agent) {
      case PLASMA_EXCHANGE, PHYSIOTHERAPY, ORTHOSIS -> true;
      case IMMUNOGLOBULIN,
          CORTICOSTEROID,
          CYCLOPHOSPHAMIDE,
          RITUXIMAB,
          AZATHIOPRINE,
          METHOTREXATE,
          CICLOSPORIN,
          MYCOPHENOLATE,
          ECULIZUMAB,
          EMPASIPRUBART ->
          false;
    };
  }

  private static <T extends Enum<T> & Term> Map<String, T> names(
      Class<T> vocabulary, String section) {
    Map<String, T> names = new LinkedHashMap<>();
    for (T term : vocabulary.getEnumConstants()) {
      names.put(term.id(), term);
    }
    for (T term : vocabulary.getEnumConstants()) {
      WordFile.words(FILE, section, term.id()).forEach(word -> names.putIfAbsent(word, term));
    }
    return names;
  }

  private static Map<String, DoseUnit> units() {
    Map<String, DoseUnit> names = new HashMap<>();
    for (DoseUnit unit : DoseUnit.values()) {
      String name = unit.name().toLowerCase(Locale.ROOT).replace('_', '-');
      WordFile.words(FILE, "units", name).forEach(word -> names.put(word, unit));
    }
    return names;
  }
}
