package org.ranvier.formats.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ranvier.cohort.measure.Asked;
import org.ranvier.cohort.plan.Arm;
import org.ranvier.cohort.plan.Bounds;
import org.ranvier.cohort.plan.Change;
import org.ranvier.cohort.plan.EarlySwitch;
import org.ranvier.cohort.plan.Period;
import org.ranvier.cohort.plan.Treatment;
import org.ranvier.formats.vocabulary.Vocabulary;
import org.ranvier.formats.yaml.Given;
import org.ranvier.formats.yaml.Part;

/// Reads arms and periods.
final class PeriodsPart {

  static final Vocabulary<Change> CHANGES = new Vocabulary<>("change", Change.values());

  private static final String ARM = "arm";

  private PeriodsPart() {}

  static List<Arm> arms(Given list) {
    List<Arm> arms = new ArrayList<>();
    for (Given item : list.items("The arms")) {
      Part part = new Part("An arm", item, List.of("id", "weight", "gives"));
      String id = Ids.read(part);
      double weight =
          part.find("weight").map(each -> each.number("The weight of an arm")).orElse(1.0);
      Treatment treatment = GivesPart.read(part.need("gives"));
      arms.add(Checked.of(item, () -> new Arm(id, weight, treatment)));
    }
    return arms;
  }

  static List<Period> periods(Given list) {
    List<Period> periods = new ArrayList<>();
    int end = 0;
    for (Given item : list.items("The periods")) {
      Part part = new Part("A period", item, List.of("id", "from", "lasts", "gives", "switch"));
      String id = Ids.read(part);
      int days = Spans.days(part.need("lasts"));
      int from = part.find("from").map(each -> Spans.time(each).days()).orElse(end);
      Given gives = part.need("gives");
      boolean arm =
          !gives.isList() && !gives.hasFields() && gives.text("What is given").equals(ARM);
      Optional<Treatment> treatment = arm ? Optional.empty() : Optional.of(GivesPart.read(gives));
      Optional<EarlySwitch> leaving = part.find("switch").map(PeriodsPart::leaving);
      Period period = Checked.of(item, () -> new Period(id, from, days, treatment, leaving));
      periods.add(period);
      end = period.toDay();
    }
    return periods;
  }

  private static EarlySwitch leaving(Given given) {
    List<String> keys = new ArrayList<>(AskedPart.KEYS);
    keys.addAll(AskedPart.BOUNDS);
    keys.addAll(List.of("change", "every", "to"));
    Part part = new Part("A switch", given, keys);
    Asked asked = AskedPart.read(part);
    Change change = part.find("change").map(each -> each.word(CHANGES)).orElse(Change.NONE);
    Bounds bounds =
        AskedPart.bounds(part, given)
            .orElseThrow(() ->
                given.mistake("A switch needs a rule, but has none", "add atLeast or atMost"));
    int every = Spans.days(part.need("every"));
    Treatment to = GivesPart.read(part.need("to"));
    return Checked.of(given, () -> new EarlySwitch(asked, change, bounds, every, to));
  }
}
