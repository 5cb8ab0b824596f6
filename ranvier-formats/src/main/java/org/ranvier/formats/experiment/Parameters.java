package org.ranvier.formats.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.ranvier.axon.Stimulus;
import org.ranvier.axon.experiment.Scale;
import org.ranvier.axon.experiment.SearchRange;
import org.ranvier.formats.vocabulary.Words;
import org.ranvier.formats.yaml.Given;
import org.ranvier.formats.yaml.Part;

/// What an experiment says about its question besides the question's name.
final class Parameters {

  private static final List<String> STIMULUS =
      List.of("node", "startMilliseconds", "durationMilliseconds", "nanoamperes");

  private final Part part;

  Parameters(Part part) {
    this.part = part;
  }

  /// @return a number that must be given
  double number(String key) {
    return part.need(key).number(what(key));
  }

  /// @param otherwise the value of what is left out
  double number(String key, double otherwise) {
    return part.find(key).map(given -> given.number(what(key))).orElse(otherwise);
  }

  /// @param otherwise the value of what is left out
  int whole(String key, int otherwise) {
    return whole(key).orElse(otherwise);
  }

  /// @return empty if it is left out
  OptionalInt whole(String key) {
    Optional<Given> given = part.find(key);
    return given.isPresent()
        ? OptionalInt.of(given.orElseThrow().whole(what(key)))
        : OptionalInt.empty();
  }

  /// @param otherwise the values of what is left out
  List<Double> numbers(String key, List<Double> otherwise) {
    return list(key, item -> item.number("Each of the " + key), otherwise);
  }

  /// @param otherwise the values of what is left out
  List<Integer> wholes(String key, List<Integer> otherwise) {
    return list(key, item -> item.whole("Each of the " + key), otherwise);
  }

  /// @param otherwise the value of what is left out
  <T> T word(String key, Words<T> words, T otherwise) {
    return part.find(key).map(given -> given.word(words)).orElse(otherwise);
  }

  /// @return between which two values to search, on a logarithmic scale; empty if it is left out
  Optional<SearchRange> range(String key) {
    return part.find(key)
        .map(given -> {
          Part ends = new Part(what(key), given, List.of("from", "to"));
          double from = ends.need("from").number(what(key) + "/from");
          double to = ends.need("to").number(what(key) + "/to");
          return SearchRange.of(from, to, Scale.LOGARITHMIC);
        });
  }

  /// @return none if they are left out
  List<Stimulus> stimuli(String key) {
    return list(key, Parameters::stimulus, List.of());
  }

  private static Stimulus stimulus(Given given) {
    Part part = new Part("A stimulus", given, STIMULUS);
    return new Stimulus(
        part.find("node").map(node -> node.whole("The stimulated node")).orElse(0),
        part.need("startMilliseconds").number("The start of a stimulus"),
        part.need("durationMilliseconds").number("The duration of a stimulus"),
        part.need("nanoamperes").number("The strength of a stimulus"));
  }

  private <T> List<T> list(String key, Function<Given, T> item, List<T> otherwise) {
    Optional<Given> list = part.find(key);
    if (list.isEmpty()) {
      return otherwise;
    }
    List<T> values = new ArrayList<>();
    for (Given each : list.orElseThrow().items(what(key))) {
      values.add(item.apply(each));
    }
    return values;
  }

  private static String what(String key) {
    return "The parameter " + key;
  }
}
