package org.ranvier.formats.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What an experiment says about its question besides the question's name. What is left out has the
/// value that the question's entry gives.
final class Parameters {

  private final Part part;

  Parameters(Part part) {
    this.part = part;
  }

  double number(String key, double otherwise) {
    return part.find(key).map(given -> given.number("The " + key)).orElse(otherwise);
  }

  int whole(String key, int otherwise) {
    return part.find(key).map(given -> given.whole("The " + key)).orElse(otherwise);
  }

  List<Integer> wholes(String key, List<Integer> otherwise) {
    Optional<Given> list = part.find(key);
    if (list.isEmpty()) {
      return otherwise;
    }
    List<Integer> wholes = new ArrayList<>();
    for (Given item : list.orElseThrow().items("The " + key)) {
      wholes.add(item.whole("Each of the " + key));
    }
    return wholes;
  }
}
