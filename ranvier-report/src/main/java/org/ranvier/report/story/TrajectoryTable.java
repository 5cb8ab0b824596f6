package org.ranvier.report.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ranvier.anatomy.SidedNerve;
import org.ranvier.patient.story.AxonShares;
import org.ranvier.patient.story.DayState;
import org.ranvier.patient.story.Life;
import org.ranvier.patient.story.PatientStory;
import org.ranvier.record.Agent;
import org.ranvier.report.words.Decimal;
import org.ranvier.report.words.PlainText;

/// Every day of every life as CSV, without error of measurement.
public final class TrajectoryTable {

  private static final List<String> FIXED =
      List.of(
          "life",
          "day",
          "date",
          "gripLeftKilograms",
          "gripRightKilograms",
          "mrcSum",
          "leftArm",
          "rightArm",
          "leftLeg",
          "rightLeg",
          "immunoglobulinGramsPerLitre",
          "inhibition",
          "bulkLeft",
          "bulkRight",
          "immunoglobulinGrams");

  private static final int PLACES = 4;

  private TrajectoryTable() {}

  /// @return CSV (RFC 4180) with a heading; one row for each day lived
  public static String text(PatientStory story) {
    List<Life> lives = new ArrayList<>(List.of(story.life()));
    lives.addAll(story.variants());
    List<SidedNerve> nerves = nerves(lives);
    StringBuilder csv = new StringBuilder(1 << 16);
    List<String> heading = new ArrayList<>(FIXED);
    nerves.forEach(nerve -> {
      heading.add(key(nerve) + "-blocked");
      heading.add(key(nerve) + "-lost");
    });
    add(csv, heading);
    for (int i = 0; i < lives.size(); i++) {
      String name = i == 0 ? "as planned" : lives.get(i).title();
      Map<Integer, Double> grams = grams(lives.get(i));
      for (DayState state : lives.get(i).days()) {
        add(csv, row(name, story, state, grams.getOrDefault(state.day(), 0.0), nerves));
      }
    }
    return csv.toString();
  }

  private static List<String> row(
      String name, PatientStory story, DayState state, double grams, List<SidedNerve> nerves) {
    List<String> row = new ArrayList<>();
    row.add(name);
    row.add(Integer.toString(state.day()));
    row.add(story.plan().onset().plusDays(state.day()).toString());
    for (double value :
        new double[] {
          state.gripLeftKilograms(),
          state.gripRightKilograms(),
          state.mrcSum(),
          state.strength().leftArm(),
          state.strength().rightArm(),
          state.strength().leftLeg(),
          state.strength().rightLeg(),
          state.immunoglobulinGramsPerLitre(),
          state.inhibition(),
          state.bulkLeft(),
          state.bulkRight(),
          grams
        }) {
      row.add(number(value));
    }
    for (SidedNerve nerve : nerves) {
      AxonShares shares = state.nerves().getOrDefault(nerve, new AxonShares(0, 0));
      row.add(number(shares.blocked()));
      row.add(number(shares.lost()));
    }
    return row;
  }

  private static Map<Integer, Double> grams(Life life) {
    Map<Integer, Double> grams = new TreeMap<>();
    life.givings().stream()
        .filter(each -> each.agent() == Agent.IMMUNOGLOBULIN)
        .forEach(each -> grams.merge(each.day(), each.amount(), Double::sum));
    return grams;
  }

  private static List<SidedNerve> nerves(List<Life> lives) {
    Map<String, SidedNerve> found = new TreeMap<>();
    for (Life life : lives) {
      Set<SidedNerve> last = life.last().nerves().keySet();
      last.forEach(nerve -> found.put(key(nerve), nerve));
    }
    return List.copyOf(found.values());
  }

  private static String key(SidedNerve nerve) {
    return nerve.side().id() + "-" + nerve.nerve().id();
  }

  private static String number(double value) {
    return Decimal.plain(value, PLACES).replace('\u2212', '-');
  }

  private static void add(StringBuilder csv, List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      String cell = PlainText.of(cells.get(i));
      boolean quoted = cell.contains(",") || cell.contains("\"");
      csv.append(i == 0 ? "" : ",").append(quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
    }
    csv.append("\r\n");
  }
}
