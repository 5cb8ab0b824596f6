package org.ranvier.formats.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;
import org.ranvier.reference.Term;

/// The words that laboratories write for nerves, muscles, sites and sides, in several languages.
public final class Words {
  private static final Words CLINICAL = load();

  private final Map<String, List<Term>> terms;
  private final int longest;

  private Words(Map<String, List<Term>> terms) {
    this.terms = terms;
    this.longest = terms.keySet().stream().mapToInt(Words::length).max().orElse(0);
  }

  /// @return the words of `clinical-words.yaml`
  public static Words clinical() {
    return CLINICAL;
  }

  /// Reads a line by its longest known phrases, so that `tibialis anterior` is a muscle although
  /// `tibialis` is a nerve.
  public Phrase read(String text) {
    PhraseBuilder phrase = new PhraseBuilder();
    String[] tokens = Spelling.plain(text).split(" ", -1);
    int start = 0;
    while (start < tokens.length) {
      int taken = take(tokens, start, phrase);
      if (taken == 0) {
        phrase.unknown(tokens[start], start == 0);
        taken = 1;
      }
      start += taken;
    }
    return phrase.build();
  }

  /// @return the constant of one vocabulary that the whole text names
  public <T extends Term> Optional<T> find(Class<T> vocabulary, String text) {
    return terms.getOrDefault(Spelling.plain(text), List.of()).stream()
        .filter(vocabulary::isInstance)
        .map(vocabulary::cast)
        .findFirst();
  }

  /// @return advice for a word that is not known: the nearest known word, or what is accepted
  public String advice(Class<? extends Term> vocabulary, String text) {
    return Spelling.nearest(text, accepted(vocabulary))
        .map(word -> "the nearest known word is '" + word + "'")
        .orElseGet(() -> "write one of " + ids(vocabulary));
  }

  /// @return all words of one vocabulary
  public List<String> accepted(Class<? extends Term> vocabulary) {
    return terms.entrySet().stream()
        .filter(entry -> entry.getValue().stream().anyMatch(vocabulary::isInstance))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static String ids(Class<? extends Term> vocabulary) {
    List<String> ids = new ArrayList<>();
    for (Term term : vocabulary.getEnumConstants()) {
      ids.add(term.id());
    }
    return String.join(", ", ids);
  }

  private int take(String[] tokens, int start, PhraseBuilder phrase) {
    int most = Math.min(longest, tokens.length - start);
    for (int count = most; count > 0; count--) {
      String words = String.join(" ", List.of(tokens).subList(start, start + count));
      List<Term> meanings = terms.get(words);
      if (meanings != null && phrase.accept(meanings, words)) {
        return count;
      }
    }
    return 0;
  }

  private static int length(String words) {
    return words.split(" ", -1).length;
  }

  private static Words load() {
    Map<String, Map<String, List<String>>> file = WordFile.read(Words.class, "clinical-words.yaml");
    Map<String, List<Term>> terms = new LinkedHashMap<>();
    // The order decides what a word means that stands in two lists.
    add(terms, Nerve.class, file, "nerves");
    add(terms, Site.class, file, "sites");
    add(terms, Muscle.class, file, "muscles");
    add(terms, Side.class, file, "sides");
    add(terms, Modality.class, file, "modalities");
    for (String filler : WordFile.words(file, "without-meaning", "words")) {
      terms.putIfAbsent(Spelling.plain(filler), List.of());
    }
    return new Words(Map.copyOf(terms));
  }

  private static <T extends Enum<T> & Term> void add(
      Map<String, List<Term>> terms,
      Class<T> vocabulary,
      Map<String, Map<String, List<String>>> file,
      String section) {
    for (T term : vocabulary.getEnumConstants()) {
      List<String> words = new ArrayList<>(List.of(term.id()));
      words.addAll(WordFile.words(file, section, term.id()));
      for (String word : words) {
        List<Term> meanings = terms.computeIfAbsent(Spelling.plain(word), _ -> new ArrayList<>());
        if (!meanings.contains(term)) {
          meanings.add(term);
        }
      }
    }
  }
}
