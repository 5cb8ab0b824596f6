package org.ranvier.formats.protocol;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ranvier.cohort.plan.Arm;
import org.ranvier.cohort.plan.Before;
import org.ranvier.cohort.plan.CohortProtocol;
import org.ranvier.cohort.plan.Design;
import org.ranvier.cohort.plan.Endpoint;
import org.ranvier.cohort.plan.Entry;
import org.ranvier.cohort.plan.Landmark;
import org.ranvier.cohort.plan.Period;
import org.ranvier.cohort.plan.Population;
import org.ranvier.cohort.plan.Rule;
import org.ranvier.formats.Quote;
import org.ranvier.formats.patient.PatternPart;
import org.ranvier.formats.patient.TreatmentWords;
import org.ranvier.formats.vocabulary.Vocabulary;
import org.ranvier.formats.yaml.FileKind;
import org.ranvier.formats.yaml.Given;
import org.ranvier.formats.yaml.Outline;
import org.ranvier.formats.yaml.Part;
import org.ranvier.formats.yaml.YamlAsJson;
import org.ranvier.patient.trait.Disease;
import org.ranvier.patient.trait.PatientPattern;
import org.ranvier.patient.treatment.When;
import org.ranvier.study.subject.Range;

/// Reads studies of virtual patients in the format `ranvier.protocol/1`, as YAML or JSON.
public final class ProtocolReader {

  private static final FileKind KIND = new FileKind("A protocol", "docs/how-to/run-a-cohort.md");
  private static final String FORMAT = "ranvier.protocol/1";
  private static final int PROBE = 4096;
  private static final int USUAL_PATIENTS = 1000;

  /// How many are looked at for each who is taken in, where nothing is said.
  private static final int USUAL_SCREENED = 50;

  private static final List<String> KEYS =
      List.of(
          "format",
          "id",
          "title",
          "patients",
          "screened",
          "seed",
          "population",
          "entry",
          "before",
          "select",
          "design",
          "arms",
          "periods",
          "endpoints");
  private static final Vocabulary<Disease> DISEASES = new Vocabulary<>("disease", Disease.values());
  private static final Vocabulary<Design> DESIGNS = new Vocabulary<>("design", Design.values());
  private static final Vocabulary<Landmark> LANDMARKS =
      new Vocabulary<>("beginning", Landmark.values());

  private ProtocolReader() {}

  /// @param bytes UTF-8
  /// @param file what messages call it
  /// @throws org.ranvier.formats.RanvierInputException with the first mistake
  public static CohortProtocol read(byte[] bytes, String file) {
    Given whole = Outline.read(bytes, file, KIND);
    Part part = new Part("A protocol", whole, KEYS);
    Given given = part.need("format");
    String format = given.text("The format");
    if (!format.equals(FORMAT)) {
      throw given.mistake(
          "The format must be " + FORMAT + ", but is " + Quote.of(format),
          "write format: " + FORMAT);
    }
    return protocol(part, whole);
  }

  /// @param bytes that [#read] accepts
  /// @return the same as JSON in UTF-8, which a JSON Schema can judge
  public static byte[] asJson(byte[] bytes, String file) {
    return YamlAsJson.of(bytes, file, KIND);
  }

  /// @return whether a file that may be something else says that it is a protocol
  public static boolean recognises(byte[] bytes) {
    return new String(bytes, 0, Math.min(bytes.length, PROBE), StandardCharsets.ISO_8859_1)
        .contains("ranvier.protocol/");
  }

  private static CohortProtocol protocol(Part part, Given whole) {
    String id = Ids.read(part);
    String title = part.find("title").map(each -> each.text("The title")).orElse(id);
    int patients =
        part.find("patients").map(each -> each.whole("The patients")).orElse(USUAL_PATIENTS);
    int screened =
        part.find("screened")
            .map(each -> each.whole("The patients who are screened"))
            .orElse((int) Math.min(CohortProtocol.MOST_PATIENTS, (long) USUAL_SCREENED * patients));
    int seed = part.find("seed").map(each -> each.whole("The seed")).orElse(1);
    Population population =
        part.find("population")
            .map(ProtocolReader::population)
            .orElseGet(() -> everybody(PatientPattern.of(Disease.MMN), Disease.MMN.id()));
    Entry entry = part.find("entry").map(ProtocolReader::entry).orElse(Entry.atOnset());
    Before before = part.find("before").map(ProtocolReader::before).orElse(new Before.Usual());
    List<Rule> select = part.find("select").map(EndpointPart::rules).orElse(List.of());
    Design design = part.find("design").map(each -> each.word(DESIGNS)).orElse(Design.PARALLEL);
    List<Arm> arms = part.find("arms").map(PeriodsPart::arms).orElse(List.of());
    List<Period> periods = part.find("periods").map(PeriodsPart::periods).orElse(List.of());
    List<Endpoint> endpoints = part.find("endpoints").map(EndpointPart::all).orElse(List.of());
    return Checked.of(
        whole,
        () ->
            new CohortProtocol(
                id,
                title,
                patients,
                screened,
                seed,
                population,
                entry,
                before,
                select,
                design,
                arms,
                periods,
                endpoints));
  }

  private static Population everybody(PatientPattern pattern, String name) {
    return new Population(List.of(new Population.Group(name, 1, pattern)));
  }

  private static Population population(Given given) {
    if (given.isList()) {
      List<Population.Group> groups =
          given.items("The groups").stream().map(ProtocolReader::group).toList();
      return Checked.of(given, () -> new Population(groups));
    }
    if (given.hasFields()) {
      Population.Group group = group(given);
      return Checked.of(given, () -> new Population(List.of(group)));
    }
    Disease disease = given.word(DISEASES);
    return everybody(PatientPattern.of(disease), disease.id());
  }

  private static Population.Group group(Given given) {
    List<String> keys = new ArrayList<>(PatternPart.KEYS);
    keys.addAll(List.of("name", "share"));
    Part part = new Part("A group", given, keys);
    double share = part.find("share").map(each -> each.number("The share of a group")).orElse(1.0);
    PatientPattern pattern = PatternPart.read(part);
    String name =
        part.find("name")
            .map(each -> each.text("The name of a group"))
            .orElse(pattern.disease().options().getFirst().value().id());
    return Checked.of(given, () -> new Population.Group(name, share, pattern));
  }

  private static Entry entry(Given given) {
    if (!given.hasFields()) {
      Landmark at = given.word(LANDMARKS);
      return new Entry(at, Range.of(0), Entry.LONGEST_DAYS);
    }
    Part part = new Part("The entry", given, List.of("at", "after", "within"));
    Landmark at = part.need("at").word(LANDMARKS);
    Range after = part.find("after").map(Spans::range).orElse(Range.of(0));
    int within = part.find("within").map(Spans::days).orElse(Entry.LONGEST_DAYS);
    return Checked.of(given, () -> new Entry(at, after, within));
  }

  private static Before before(Given given) {
    boolean word = !given.isList() && !given.hasFields();
    Optional<String> text = word ? Optional.of(given.text("The care")) : Optional.empty();
    return switch (text.orElse("")) {
      case "usual" -> new Before.Usual();
      case "none" -> new Before.Recognised();
      default -> new Before.Prescribed(TreatmentWords.all(given, Optional.of(When.sinceOnset(0))));
    };
  }
}
