package org.ranvier.formats.patient;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ranvier.formats.Quote;
import org.ranvier.formats.subject.Drawn;
import org.ranvier.formats.yaml.FileKind;
import org.ranvier.formats.yaml.Given;
import org.ranvier.formats.yaml.Outline;
import org.ranvier.formats.yaml.Part;
import org.ranvier.formats.yaml.YamlAsJson;
import org.ranvier.patient.story.Care;
import org.ranvier.patient.story.DiaryPlan;
import org.ranvier.patient.story.PatientPlan;
import org.ranvier.patient.story.Variant;
import org.ranvier.patient.story.VisitPlan;
import org.ranvier.patient.treatment.Anchor;
import org.ranvier.patient.treatment.Prescription;
import org.ranvier.patient.treatment.When;

/// Reads virtual patients in the format `ranvier.patient/1`, as YAML or JSON. What a file leaves
/// out is as in the preset that it names, or as it is in people with the disease.
public final class PatientReader {

  private static final FileKind KIND = new FileKind("A patient", "docs/how-to/simulate.md");
  private static final String FORMAT = "ranvier.patient/1";
  private static final LocalDate SOME_DAY = LocalDate.of(2015, 1, 1);
  private static final double SOME_YEARS = 10;
  private static final double DAYS_OF_YEAR = 365.25;
  private static final int PROBE = 4096;
  private static final int LONGEST_ID = 100;
  private static final List<String> OWN =
      List.of(
          "format",
          "id",
          "title",
          "seed",
          "preset",
          "onset",
          "years",
          "care",
          "treatments",
          "visits",
          "diary",
          "variants");
  private static final List<String> KEYS = keys();

  private PatientReader() {}

  /// @param bytes UTF-8
  /// @param file what messages call it
  /// @throws org.ranvier.formats.RanvierInputException with the first mistake
  public static PatientPlan read(byte[] bytes, String file) {
    Part own = part(bytes, file);
    if (!own.has("preset")) {
      return plan(own);
    }
    PatientPreset preset = own.need("preset").word(PatientPreset.WORDS);
    return plan(own.over(part(preset.bytes(), preset.id())));
  }

  /// @param bytes that [#read] accepts
  /// @return the same as JSON in UTF-8, which a JSON Schema can judge
  public static byte[] asJson(byte[] bytes, String file) {
    return YamlAsJson.of(bytes, file, KIND);
  }

  /// @return whether a file that may be something else says that it is a patient
  public static boolean recognises(byte[] bytes) {
    return new String(bytes, 0, Math.min(bytes.length, PROBE), StandardCharsets.ISO_8859_1)
        .contains("ranvier.patient/");
  }

  private static List<String> keys() {
    List<String> keys = new ArrayList<>(OWN);
    keys.addAll(PatternPart.KEYS);
    return List.copyOf(keys);
  }

  private static Part part(byte[] bytes, String file) {
    Part part = new Part("A patient", Outline.read(bytes, file, KIND), KEYS);
    Given given = part.need("format");
    String format = given.text("The format");
    if (!format.equals(FORMAT)) {
      throw given.mistake(
          "The format must be " + FORMAT + ", but is " + Quote.of(format),
          "write format: " + FORMAT);
    }
    return part;
  }

  private static PatientPlan plan(Part part) {
    String id = id(part.need("id"));
    double years =
        part.find("years")
            .map(given -> Drawn.range(given, "The years from onset", 0.1, 80).from())
            .orElse(SOME_YEARS);
    Care care =
        part.find("care").map(given -> given.word(VariantPart.CARE)).orElse(Care.PRESCRIBED);
    List<Prescription> treatments =
        part.find("treatments")
            .map(given -> TreatmentWords.all(given, Optional.empty()))
            .orElse(List.of());
    List<VisitPlan> visits = part.find("visits").map(VisitWords::all).orElse(List.of());
    Optional<DiaryPlan> diary = part.find("diary").map(DiaryPart::read);
    List<Variant> variants =
        part.find("variants")
            .map(given -> new VariantPart(care, treatments).read(given))
            .orElse(List.of());
    PatientPlan plan =
        new PatientPlan(
            id,
            part.find("title").map(given -> given.text("The title")).orElse(id),
            part.find("seed").map(given -> given.whole("The seed")).orElse(1),
            PatternPart.read(part),
            part.find("onset").map(PatientReader::date).orElse(SOME_DAY),
            years,
            care,
            treatments,
            visits,
            diary,
            variants);
    check(part, plan);
    return plan;
  }

  private static String id(Given given) {
    String id = given.text("The id");
    if (!id.matches("[A-Za-z0-9][A-Za-z0-9._-]*") || id.length() > LONGEST_ID) {
      throw given.mistake(
          "An id must be at most %d letters, digits, dots and dashes, but is %s"
              .formatted(LONGEST_ID, Quote.of(id)),
          "files are named after it, so choose a plain word");
    }
    return id;
  }

  private static LocalDate date(Given given) {
    String text = given.text("The date of onset");
    try {
      LocalDate date = LocalDate.parse(text);
      if (date.getYear() < 1900 || date.getYear() > 2200) {
        throw given.mistake(
            "The date of onset must lie from 1900 to 2200, but is " + Quote.of(text), "correct it");
      }
      return date;
    } catch (DateTimeException _) {
      throw given.mistake(
          "The date of onset must be a date, but is " + Quote.of(text), "write it as 2015-03-31");
    }
  }

  private static void check(Part part, PatientPlan plan) {
    int days = (int) Math.floor(plan.years() * DAYS_OF_YEAR);
    for (VisitPlan visit : plan.visits()) {
      if (visit.from().anchor() == Anchor.ONSET && visit.from().days() > days) {
        throw part.need("visits")
            .mistake(
                "A visit must lie within the years of the plan, but the first is on day %d of %d"
                    .formatted(visit.from().days(), days),
                "follow the patient for longer");
      }
    }
    List<When> times = new ArrayList<>();
    plan.visits().forEach(visit -> times.add(visit.from()));
    plan.diary().ifPresent(diary -> times.add(diary.from()));
    checkTimes(part, plan.care(), times);
    checkTimes(part, plan.care(), begins(plan.treatments()));
    plan.variants()
        .forEach(variant -> checkTimes(part, variant.care(), begins(variant.treatments())));
  }

  private static List<When> begins(List<Prescription> treatments) {
    return treatments.stream().map(Prescription::from).toList();
  }

  private static void checkTimes(Part part, Care care, List<When> times) {
    for (When time : times) {
      if (time.anchor() == Anchor.ENTRY) {
        throw part.mistake(
            "A patient's times must count from onset or diagnosis, but one counts from study entry",
            "there is no study here");
      }
      if (time.anchor() == Anchor.DIAGNOSIS && care == Care.PRESCRIBED) {
        throw part.mistake(
            "A time counts from diagnosis, but with care: prescribed nobody makes one",
            "count from onset, or write care: usual");
      }
    }
  }
}
