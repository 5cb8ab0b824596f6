package org.ranvier.axon.experiment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.ranvier.axon.Lesion;
import org.ranvier.axon.LesionKind;

/// Numbers and lesions in words.
final class Words {

  private static final int SHORT = 4;

  private Words() {}

  /// @return the value to some significant digits, without exponent
  static String number(double value, int significant) {
    if (!Double.isFinite(value)) {
      return String.valueOf(value);
    }
    BigDecimal rounded = new BigDecimal(value).round(new MathContext(significant));
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  /// @return the value to four significant digits
  static String number(double value) {
    return number(value, SHORT);
  }

  /// @return such as `1, 2 and 3`
  static String list(List<Double> values) {
    List<String> words = new ArrayList<>();
    for (double value : values) {
      words.add(number(value));
    }
    if (words.size() < 2) {
      return String.join("", words);
    }
    String last = words.removeLast();
    return String.join(", ", words) + " and " + last;
  }

  /// @return such as `1 impulse`, `2 impulses`
  static String count(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  /// @return such as `sodium-channels 0.2 at nodes 22 to 26`
  static String lesion(Lesion lesion) {
    return lesion.kind().id()
        + (lesion.channel().isEmpty() ? "" : " (" + lesion.channel() + ")")
        + " "
        + values(lesion)
        + " at "
        + place(lesion);
  }

  /// @return such as `nodes 22 to 26`
  static String place(Lesion lesion) {
    String place = lesion.kind().place() == LesionKind.Place.NODE ? "node" : "internode";
    int last = lesion.first() + lesion.count() - 1;
    return lesion.count() == 1
        ? place + " " + lesion.first()
        : place + "s " + lesion.first() + " to " + last;
  }

  private static String values(Lesion lesion) {
    double least = lesion.value(0);
    double most = least;
    for (int i = 1; i < lesion.count(); i++) {
      least = Math.min(least, lesion.value(i));
      most = Math.max(most, lesion.value(i));
    }
    return least == most ? number(least) : "from " + number(least) + " to " + number(most);
  }
}
