package org.ranvier.patient.story;

import java.math.BigDecimal;
import java.math.MathContext;
import org.ranvier.patient.treatment.Prescription;
import org.ranvier.record.Agent;
import org.ranvier.record.Route;

/// Prescriptions and doses in words.
public final class PrescriptionWords {

  private static final int WEEK = 7;

  private PrescriptionWords() {}

  /// @return such as `immunoglobulin (iv) 1 g/kg every 3 weeks`, without its time
  public static String of(Prescription prescribed) {
    StringBuilder words = new StringBuilder(agent(prescribed.agent(), prescribed.route()));
    boolean worn = prescribed.agent() == Agent.ORTHOSIS;
    if (!worn) {
      words.append(' ').append(plain(prescribed.dose())).append(' ').append(unit(prescribed));
    }
    if (prescribed.overDays() > 1) {
      words.append(" over ").append(prescribed.overDays()).append(" days");
    }
    if (prescribed.everyDays().isPresent() && !worn) {
      words.append(' ').append(every(prescribed.everyDays().getAsInt()));
    }
    return words.toString();
  }

  /// @return such as `immunoglobulin (iv)`
  public static String agent(Agent agent, Route route) {
    String name = agent.id().replace('-', ' ');
    return agent == Agent.IMMUNOGLOBULIN
        ? name + " (" + route.id().replace("-", " with ") + ")"
        : name;
  }

  /// @return such as `every 3 weeks`
  static String every(int days) {
    if (days == 1) {
      return "daily";
    }
    if (days % WEEK != 0) {
      return "every " + days + " days";
    }
    return days == WEEK ? "weekly" : "every " + days / WEEK + " weeks";
  }

  private static String unit(Prescription prescribed) {
    boolean one = prescribed.dose() == 1;
    return switch (prescribed.unit()) {
      case GRAMS_PER_KILOGRAM -> "g/kg";
      case GRAMS -> "g";
      case MILLIGRAMS_PER_KILOGRAM -> "mg/kg";
      case MILLIGRAMS_PER_SQUARE_METRE -> "mg/m²";
      case MILLIGRAMS -> "mg";
      case SESSIONS -> one ? "session" : "sessions";
    };
  }

  /// @return what amounts of a treatment are counted in
  public static String amountUnit(Agent agent) {
    return switch (agent) {
      case IMMUNOGLOBULIN -> "g";
      case PLASMA_EXCHANGE, PHYSIOTHERAPY -> "sessions";
      case ORTHOSIS -> "days";
      case CORTICOSTEROID,
          CYCLOPHOSPHAMIDE,
          RITUXIMAB,
          AZATHIOPRINE,
          METHOTREXATE,
          CICLOSPORIN,
          MYCOPHENOLATE,
          ECULIZUMAB,
          EMPASIPRUBART ->
          "mg";
    };
  }

  static String plain(double number) {
    return new BigDecimal(number, new MathContext(4)).stripTrailingZeros().toPlainString();
  }
}
