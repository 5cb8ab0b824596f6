package org.ranvier.formats.patient;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ranvier.anatomy.Side;
import org.ranvier.formats.Quote;
import org.ranvier.formats.subject.Drawn;
import org.ranvier.formats.subject.PlacePart;
import org.ranvier.formats.subject.ProtocolPart;
import org.ranvier.formats.vocabulary.Nearest;
import org.ranvier.formats.vocabulary.Vocabulary;
import org.ranvier.formats.yaml.Given;
import org.ranvier.formats.yaml.Part;
import org.ranvier.immune.ImmuneTraits;
import org.ranvier.patient.trait.Answer;
import org.ranvier.patient.trait.Disease;
import org.ranvier.patient.trait.PatientPattern;
import org.ranvier.patient.trait.PlannedLesion;
import org.ranvier.patient.trait.Pregnancy;
import org.ranvier.patient.trait.TraitFigures;
import org.ranvier.record.Sex;
import org.ranvier.record.TestResult;
import org.ranvier.reference.Term;
import org.ranvier.study.nerve.Where;
import org.ranvier.study.subject.Choice;
import org.ranvier.study.subject.Range;

/// Reads who a patient is: of a patient's file, or of the population of a protocol.
public final class PatternPart {

  /// What may be said of a person.
  public static final List<String> KEYS =
      List.of(
          "disease",
          "ageAtOnsetYears",
          "sex",
          "heightCentimetres",
          "weightKilograms",
          "dominant",
          "antiGm1Igm",
          "answer",
          "lesions",
          "pregnancies",
          "figures");

  private static final List<String> LESION =
      List.of(
          "nerve",
          "from",
          "to",
          "branch",
          "root",
          "endings",
          "neurons",
          "side",
          "year",
          "severity");

  private PatternPart() {}

  /// @param part that may have other keys besides
  public static PatientPattern read(Part part) {
    return new PatientPattern(
        choice(part, "disease", new Vocabulary<>("disease", Disease.values()))
            .orElse(Choice.of(Disease.MMN)),
        range(part, "ageAtOnsetYears", "Age at onset in years", 16, 90),
        choice(part, "sex", new Vocabulary<>("sex", Sex.values())),
        range(part, "heightCentimetres", "Height in cm", 130, 220),
        range(part, "weightKilograms", "Weight in kg", 30, 250),
        choice(part, "dominant", new Vocabulary<>("side", Side.values())),
        choice(part, "antiGm1Igm", new Vocabulary<>("result", TestResult.values())),
        choice(part, "answer", new Vocabulary<>("answer to immunoglobulin", Answer.values())),
        part.find("lesions").map(PatternPart::lesions).orElse(List.of()),
        part.find("pregnancies").map(PatternPart::pregnancies).orElse(List.of()),
        part.find("figures").map(PatternPart::figures).orElse(Map.of()));
  }

  private static Optional<Range> range(
      Part part, String key, String what, double least, double most) {
    return part.find(key).map(given -> Drawn.range(given, what, least, most));
  }

  private static <T extends Term> Optional<Choice<T>> choice(
      Part part, String key, Vocabulary<T> words) {
    return part.find(key).map(given -> Drawn.choice(given, words));
  }

  private static List<PlannedLesion> lesions(Given list) {
    List<PlannedLesion> lesions = new ArrayList<>();
    for (Given item : list.items("The lesions")) {
      Part part = new Part("A lesion", item, LESION);
      double year = part.find("year").map(each -> each.number("The year of a lesion")).orElse(0.0);
      double severity =
          part.find("severity").map(each -> each.number("The severity of a lesion")).orElse(1.0);
      for (Side side : ProtocolPart.sides(part)) {
        for (Where where : PlacePart.read(part, side)) {
          lesions.add(Drawn.checked(item, () -> new PlannedLesion(where, year, severity)));
        }
      }
    }
    return lesions;
  }

  private static List<Pregnancy> pregnancies(Given list) {
    List<Pregnancy> pregnancies = new ArrayList<>();
    for (Given item : list.items("The pregnancies")) {
      double year = item.number("The year of a pregnancy");
      pregnancies.add(Drawn.checked(item, () -> new Pregnancy(year)));
    }
    return pregnancies;
  }

  private static Map<String, Range> figures(Given given) {
    Set<String> known = new TreeSet<>(TraitFigures.shipped().names());
    known.addAll(ImmuneTraits.figureNames());
    Map<String, Range> figures = new LinkedHashMap<>();
    for (Given.Field field : given.fields("The figures")) {
      if (!known.contains(field.key())) {
        throw field
            .value()
            .mistake(
                "The model has no figure " + Quote.of(field.key()),
                Nearest.advice(field.key(), "figure", List.copyOf(known)));
      }
      figures.put(field.key(), Drawn.range(field.value(), "The figure " + field.key()));
    }
    return figures;
  }
}
