package org.ranvier.report.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ranvier.anatomy.Side;
import org.ranvier.patient.story.AxonShares;
import org.ranvier.patient.story.Care;
import org.ranvier.patient.story.DayState;
import org.ranvier.patient.story.Life;
import org.ranvier.patient.story.PatientStory;
import org.ranvier.patient.story.StoryEvent;
import org.ranvier.patient.trait.Answer;
import org.ranvier.patient.trait.Disease;
import org.ranvier.patient.trait.PatientTraits;
import org.ranvier.record.Sex;
import org.ranvier.report.words.Decimal;

/// The few sentences of a story that are read first.
public final class StorySentences {

  private StorySentences() {}

  static List<String> of(PatientStory story) {
    Life life = story.life();
    List<String> sentences = new ArrayList<>();
    sentences.add(opening(story));
    sentences.add(grip(life));
    sentences.addAll(recognised(story));
    sentences.add(treated(life));
    for (Life other : story.variants()) {
      sentences.add(compared(life, other));
    }
    return sentences;
  }

  /// @return such as `woman of 34 at onset, 168 cm, 62 kg, right-handed, anti-GM1 IgM positive`
  public static String person(PatientTraits traits) {
    return "%s of %s at onset, %s cm, %s kg, %s-handed, anti-GM1 IgM %s"
        .formatted(
            traits.sex() == Sex.MALE ? "man" : "woman",
            Decimal.fixed(traits.ageAtOnsetYears(), 0),
            Decimal.fixed(traits.heightCentimetres(), 0),
            Decimal.fixed(traits.weightKilograms(), 0),
            traits.dominant().id(),
            traits.antiGm1Positive() ? "positive" : "negative");
  }

  /// @return the disease as it is called, such as `multifocal motor neuropathy`
  public static String disease(Disease disease) {
    return switch (disease) {
      case MMN -> "multifocal motor neuropathy";
      case ALS -> "amyotrophic lateral sclerosis";
      case CIDP -> "typical CIDP";
      case MULTIFOCAL_CIDP -> "multifocal CIDP";
      case NONE -> "no disease of nerves";
    };
  }

  /// @return the hand that is ever weakest against health
  public static Side worseHand(Life life) {
    return least(life, Side.LEFT).gripFraction(Side.LEFT)
            <= least(life, Side.RIGHT).gripFraction(Side.RIGHT)
        ? Side.LEFT
        : Side.RIGHT;
  }

  private static DayState least(Life life, Side side) {
    return life.days().stream()
        .min(Comparator.comparingDouble(state -> state.gripFraction(side)))
        .orElseThrow();
  }

  private static String opening(PatientStory story) {
    PatientTraits traits = story.traits();
    int last = story.life().last().day();
    String who = traits.sex() == Sex.MALE ? "A man" : "A woman";
    String answer =
        traits.disease() == Disease.NONE || traits.disease() == Disease.ALS
            ? ""
            : traits.answer() == Answer.RESPONDER
                ? ", who answers to immunoglobulin"
                : ", who does not answer to immunoglobulin";
    return "%s of %s with %s%s, followed for %s years."
        .formatted(
            who,
            Decimal.fixed(traits.ageAtOnsetYears(), 0),
            disease(traits.disease()),
            answer,
            Decimal.plain(TimeText.years(last), 1));
  }

  private static String grip(Life life) {
    Side hand = worseHand(life);
    DayState least = least(life, hand);
    DayState last = life.last();
    double share = last.gripFraction(hand);
    String healthy = kilograms(last.gripKilograms(hand) / Math.max(share, 1e-6));
    return "Grip of the %s hand, %s in health: lowest %s (%s), at the end %s, %s %% of health."
        .formatted(
            hand.id(),
            share > 1e-6 ? healthy : "lost",
            kilograms(least.gripKilograms(hand)),
            TimeText.of(least.day()),
            kilograms(last.gripKilograms(hand)),
            Decimal.fixed(100 * share, 0));
  }

  private static List<String> recognised(PatientStory story) {
    if (story.plan().care() != Care.USUAL) {
      return List.of();
    }
    List<String> sentences = new ArrayList<>();
    story.life().events().stream()
        .filter(
            event -> event.kind() == StoryEvent.Kind.CARE && event.text().startsWith("taken for"))
        .findFirst()
        .ifPresent(event ->
            sentences.add("First %s (%s).".formatted(event.text(), TimeText.of(event.day()))));
    sentences.add(
        story.life().diagnosisDay().isPresent()
            ? "The disease is recognised in %s."
                .formatted(TimeText.of(story.life().diagnosisDay().getAsInt()))
            : "The disease is never recognised.");
    return sentences;
  }

  private static String treated(Life life) {
    Doses doses = Doses.of(life);
    if (doses.courses().isEmpty()) {
      return "No immunoglobulin is given.";
    }
    if (doses.courses().size() == 1) {
      return "Immunoglobulin: one course in %s, %s g."
          .formatted(
              TimeText.of(doses.courses().getFirst().day()), Decimal.fixed(doses.grams(), 0));
    }
    return "Immunoglobulin: %d courses from %s to %s, %s g in all, %s g a week."
        .formatted(
            doses.courses().size(),
            TimeText.of(doses.courses().getFirst().day()),
            TimeText.of(doses.courses().getLast().day()),
            Decimal.fixed(doses.grams(), 0),
            Decimal.fixed(doses.gramsPerWeek(), 0));
  }

  private static String compared(Life life, Life other) {
    Side hand = worseHand(life);
    String title = other.title();
    return "%s: grip of the %s hand %s %% of health on average instead of %s %%; axons of the worst nerve lost %s %% instead of %s %%."
        .formatted(
            Character.toUpperCase(title.charAt(0)) + title.substring(1),
            hand.id(),
            Decimal.fixed(meanPercent(other, hand), 0),
            Decimal.fixed(meanPercent(life, hand), 0),
            Decimal.fixed(mostLostPercent(other), 0),
            Decimal.fixed(mostLostPercent(life), 0));
  }

  /// @return grip of a hand over all days, in percent of health
  static double meanPercent(Life life, Side hand) {
    return life.days().stream()
        .mapToDouble(day -> 100 * day.gripFraction(hand))
        .average()
        .orElse(Double.NaN);
  }

  /// @return share of axons that the worst nerve has lost at the end, in percent
  static double mostLostPercent(Life life) {
    return 100
        * life.last().nerves().values().stream().mapToDouble(AxonShares::lost).max().orElse(0);
  }

  static String kilograms(double value) {
    return Decimal.fixed(value, 1) + " kg";
  }
}
