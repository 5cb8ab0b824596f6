package org.ranvier.formats.subject;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ranvier.formats.Quote;
import org.ranvier.formats.yaml.FileKind;
import org.ranvier.formats.yaml.Given;
import org.ranvier.formats.yaml.Outline;
import org.ranvier.formats.yaml.Part;
import org.ranvier.formats.yaml.YamlAsJson;
import org.ranvier.study.subject.Fasciculation;
import org.ranvier.study.subject.Range;
import org.ranvier.study.subject.SubjectPattern;

/// Reads virtual subjects in the format `ranvier.subject/1`, as YAML or JSON. What a file leaves
/// out is as in the preset that it names, or as in a healthy person.
public final class SubjectReader {

  private static final FileKind KIND = new FileKind("A subject", "docs/how-to/study.md");
  private static final String FORMAT = "ranvier.subject/1";
  private static final int PROBE = 4096;
  private static final int LONGEST_ID = 200;
  private static final List<String> KEYS =
      List.of(
          "format",
          "id",
          "title",
          "seed",
          "preset",
          "ageYears",
          "sex",
          "heightCentimetres",
          "weightKilograms",
          "skinCelsius",
          "course",
          "signs",
          "objectiveSensoryLoss",
          "laboratory",
          "lesions",
          "fasciculation",
          "examination",
          "settings");

  private SubjectReader() {}

  /// @param bytes UTF-8
  /// @param file what messages call it
  /// @throws org.ranvier.formats.RanvierInputException with the first mistake
  public static SubjectPattern read(byte[] bytes, String file) {
    Part own = part(bytes, file);
    if (!own.has("preset")) {
      return pattern(own);
    }
    Preset preset = own.need("preset").word(Preset.WORDS);
    return pattern(own.over(part(preset.bytes(), preset.id())));
  }

  /// @param bytes that [#read] accepts
  /// @return the same as JSON in UTF-8, which a JSON Schema can judge
  public static byte[] asJson(byte[] bytes, String file) {
    return YamlAsJson.of(bytes, file, KIND);
  }

  /// @return whether a file that may be something else says that it is a subject
  public static boolean recognises(byte[] bytes) {
    return new String(bytes, 0, Math.min(bytes.length, PROBE), StandardCharsets.ISO_8859_1)
        .contains("ranvier.subject/");
  }

  private static Part part(byte[] bytes, String file) {
    Part part = new Part("A subject", Outline.read(bytes, file, KIND), KEYS);
    Given given = part.need("format");
    String format = given.text("The format");
    if (!format.equals(FORMAT)) {
      throw given.mistake(
          "The format must be " + FORMAT + ", but is " + Quote.of(format),
          "write format: " + FORMAT);
    }
    return part;
  }

  private static SubjectPattern pattern(Part part) {
    Given named = part.need("id");
    String id = named.text("The id");
    if (id.length() > LONGEST_ID) {
      throw named.mistake(
          "An id must not be longer than %d characters, but has %d"
              .formatted(LONGEST_ID, id.length()),
          "shorten it");
    }
    return new SubjectPattern(
        id,
        part.find("title").map(given -> given.text("The title")).orElse(id),
        part.find("seed").map(given -> given.whole("The seed")).orElse(1),
        PersonPart.read(part),
        BackgroundPart.read(part),
        LesionsPart.read(part.find("lesions")),
        part.find("fasciculation").map(SubjectReader::fasciculation).orElse(Fasciculation.NONE),
        ProtocolPart.read(part.find("examination")),
        SettingsPart.read(part.find("settings")));
  }

  private static Fasciculation fasciculation(Given given) {
    Part part = new Part("Fasciculation", given, List.of("muscleChance", "perMinute"));
    double chance = part.need("muscleChance").number("The chance that a muscle fasciculates");
    Range rate = Drawn.range(part.need("perMinute"), "Fasciculations a minute");
    return Drawn.checked(given, () -> new Fasciculation(chance, rate));
  }
}
