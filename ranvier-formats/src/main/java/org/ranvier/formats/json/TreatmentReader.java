package org.ranvier.formats.json;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.ranvier.formats.vocabulary.Measure;
import org.ranvier.formats.vocabulary.Vocabulary;
import org.ranvier.record.Agent;
import org.ranvier.record.Route;
import org.ranvier.record.Treatment;
import org.ranvier.record.TreatmentResponse;

/// Reads one course of treatment.
final class TreatmentReader {

  private static final Vocabulary<Agent> AGENTS = new Vocabulary<>("agent", Agent.values());
  private static final Vocabulary<Route> ROUTES = new Vocabulary<>("route", Route.values());
  private static final Vocabulary<TreatmentResponse> RESPONSES =
      new Vocabulary<>("response", TreatmentResponse.values());

  private final Cursor in;
  private final When when = new When();
  private @Nullable Agent agent;
  private Optional<Route> route = Optional.empty();
  private OptionalDouble grams = OptionalDouble.empty();
  private OptionalDouble gramsPerKilogram = OptionalDouble.empty();
  private OptionalInt days = OptionalInt.empty();
  private Optional<TreatmentResponse> response = Optional.empty();

  TreatmentReader(Cursor in) {
    this.in = in;
  }

  Treatment read() {
    in.enterObject();
    while (in.nextKey()) {
      switch (in.key()) {
        case "agent" -> agent = in.word(AGENTS);
        case "route" -> route = in.oneOf(ROUTES);
        case "day" -> when.day(in);
        case "date" -> when.date(in);
        case "totalGrams" -> grams = in.number(Measure.GRAMS);
        case "gramsPerKilogram" -> gramsPerKilogram = in.number(Measure.GRAMS_PER_KILOGRAM);
        case "days" -> days = in.whole(Measure.COURSE_DAYS);
        case "response" -> response = in.oneOf(RESPONSES);
        default ->
            throw in.unknownKey(
                "A treatment",
                "agent",
                "route",
                "day",
                "date",
                "totalGrams",
                "gramsPerKilogram",
                "days",
                "response");
      }
    }
    if (agent == null) {
      throw in.missing("A treatment", "agent");
    }
    return new Treatment(agent, route, when.moment(), grams, gramsPerKilogram, days, response);
  }
}
