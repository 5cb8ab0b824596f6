package org.ranvier.formats.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.text.similarity.LevenshteinDistance;

/// Suggests the known words that a misspelt word may have meant.
public final class Nearest {

  /// A word further away than this many letters in ten is no suggestion.
  private static final int LETTERS_IN_TEN = 4;

  private static final int LONGEST = 60;
  private static final int SUGGESTIONS = 3;
  private static final int LISTED_IN_FULL = 30;

  /// Everyday words that look nothing like Ranvier's.
  private static final Map<String, String> SYNONYMS =
      Map.of(
          "peroneal", "fibular",
          "common-peroneal", "fibular",
          "superficial-peroneal", "superficial-fibular",
          "deep-peroneal", "fibular",
          "supraclavicular", "erb",
          "fibular-head", "below-fibular-head",
          "fibula-head", "below-fibular-head",
          "knee", "popliteal-fossa",
          "upper-arm", "above-elbow");

  private Nearest() {}

  /// @param word the unknown word
  /// @param noun what it should name, such as `nerve`
  /// @return advice without a full stop, such as `the nearest known nerve is "median"`
  public static String advice(String word, String noun, List<String> known) {
    List<String> near = of(word, known);
    if (near.size() == 1) {
      return "the nearest known " + noun + " is " + listed(near);
    }
    if (!near.isEmpty()) {
      return "the nearest known " + plural(noun) + " are " + listed(near);
    }
    if (known.size() <= LISTED_IN_FULL) {
      return "known " + plural(noun) + " are " + listed(known);
    }
    return "known " + plural(noun) + " are listed in the format's JSON Schema";
  }

  /// @return up to three known words, the nearest first; empty if none is near
  public static List<String> of(String word, List<String> known) {
    String plain = word.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    String synonym = SYNONYMS.get(plain);
    if (synonym != null && known.contains(synonym)) {
      return List.of(synonym);
    }
    if (plain.isEmpty() || plain.length() > LONGEST) {
      return List.of();
    }
    LevenshteinDistance letters = LevenshteinDistance.getDefaultInstance();
    int limit = Math.max(1, plain.length() * LETTERS_IN_TEN / 10);
    List<Candidate> near = new ArrayList<>();
    for (String candidate : known) {
      String compared = candidate.toLowerCase(Locale.ROOT).replace(' ', '-');
      int distance = letters.apply(plain, compared);
      if (distance <= limit) {
        near.add(new Candidate(candidate, distance));
      }
    }
    near.sort(Comparator.comparingInt(Candidate::distance));
    List<String> words = new ArrayList<>();
    for (Candidate candidate : near) {
      // A word that is clearly nearer than the rest stands alone.
      if (words.size() < SUGGESTIONS && candidate.distance() <= near.getFirst().distance() + 1) {
        words.add(candidate.word());
      }
    }
    return words;
  }

  private static String plural(String noun) {
    if (noun.endsWith("y") && !noun.endsWith("ey")) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    return noun.endsWith("x") ? noun + "es" : noun + "s";
  }

  private static String listed(List<String> words) {
    return "\"" + String.join("\", \"", words) + "\"";
  }

  private record Candidate(String word, int distance) {}
}
