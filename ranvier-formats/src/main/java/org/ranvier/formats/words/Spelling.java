package org.ranvier.formats.words;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/// How words are compared: without case, accents and punctuation.
public final class Spelling {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SILENT = Pattern.compile("['’´`]");
  private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int LONGEST_COMPARED = 60;

  private Spelling() {}

  /// @return lower-case words separated by single blanks; `B.Elbow` becomes `b elbow`, `%Amp`
  ///   becomes `percent amp`
  public static String plain(String text) {
    String spelled =
        Normalizer.normalize(text, Normalizer.Form.NFKD)
            .replace("%", " percent ")
            .replace("ß", "ss");
    String unmarked = MARKS.matcher(spelled).replaceAll("");
    String joined = SILENT.matcher(unmarked).replaceAll("");
    return PUNCTUATION.matcher(joined).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }

  /// @return the known word most like the given one, if one is like it at all
  public static Optional<String> nearest(String text, Collection<String> known) {
    String word = plain(text);
    if (word.isEmpty() || word.length() > LONGEST_COMPARED) {
      return Optional.empty();
    }
    // One letter in three may differ, and two that changed places count as two: `ulnra` is ulnar.
    int tolerated = Math.max(1, (word.length() + 1) / 3);
    LevenshteinDistance distance = new LevenshteinDistance(tolerated);
    return known.stream()
        .filter(candidate -> distance.apply(word, candidate) >= 0)
        .min(
            Comparator.<String>comparingInt(candidate -> distance.apply(word, candidate))
                .thenComparingInt(candidate -> -candidate.length())
                .thenComparing(Comparator.naturalOrder()));
  }
}
