package org.ranvier.formats.experiment;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ranvier.axon.Accuracy;
import org.ranvier.axon.Axon;
import org.ranvier.axon.Lesion;
import org.ranvier.axon.experiment.Experiment;
import org.ranvier.axon.experiment.Question;
import org.ranvier.formats.Quote;
import org.ranvier.formats.RanvierInputException;
import org.ranvier.formats.vocabulary.Vocabulary;
import org.ranvier.formats.yaml.FileKind;
import org.ranvier.formats.yaml.Given;
import org.ranvier.formats.yaml.Outline;
import org.ranvier.formats.yaml.Part;
import org.ranvier.formats.yaml.YamlAsJson;

/// Reads experiments in the format `ranvier.experiment/1`, as YAML or JSON.
public final class ExperimentReader {

  private static final FileKind KIND = new FileKind("An experiment", "docs/how-to/conduct.md");
  private static final String FORMAT = "ranvier.experiment/1";
  private static final int PROBE = 4096;
  private static final List<String> KEYS =
      List.of("format", "title", "axon", "lesions", "ask", "accuracy");
  private static final Vocabulary<Accuracy> ACCURACIES =
      new Vocabulary<>("accuracy", Accuracy.values());

  private ExperimentReader() {}

  /// @param bytes UTF-8
  /// @param file what messages call it
  /// @throws RanvierInputException with the first mistake
  public static Experiment read(byte[] bytes, String file) {
    Part part = new Part("An experiment", Outline.read(bytes, file, KIND), KEYS);
    checkFormat(part.need("format"));
    String title = part.need("title").text("The title");
    Axon healthy = AxonPart.read(part.need("axon"));
    Axon axon = healthy.with(lesions(part.find("lesions"), healthy));
    Question question = QuestionPart.read(part.need("ask"));
    Accuracy accuracy =
        part.find("accuracy").map(each -> each.word(ACCURACIES)).orElse(Accuracy.STANDARD);
    return new Experiment(title, axon, accuracy, question);
  }

  /// @param bytes that [#read] accepts
  /// @return the same as JSON in UTF-8, which a JSON Schema can judge
  public static byte[] asJson(byte[] bytes, String file) {
    return YamlAsJson.of(bytes, file, KIND);
  }

  /// @return whether a file that may be something else says that it is an experiment
  public static boolean recognises(byte[] bytes) {
    return new String(bytes, 0, Math.min(bytes.length, PROBE), StandardCharsets.ISO_8859_1)
        .contains("ranvier.experiment/");
  }

  /// @return the accuracy of a name
  public static Optional<Accuracy> accuracy(String name) {
    return ACCURACIES.find(name);
  }

  private static void checkFormat(Given given) {
    String format = given.text("The format");
    if (!format.equals(FORMAT)) {
      throw given.mistake(
          "The format must be " + FORMAT + ", but is " + Quote.of(format),
          "write format: " + FORMAT);
    }
  }

  private static List<Lesion> lesions(Optional<Given> given, Axon axon) {
    List<Lesion> lesions = new ArrayList<>();
    given.ifPresent(list ->
        list.items("The lesions").forEach(each -> lesions.add(LesionPart.read(each, axon))));
    return lesions;
  }
}
