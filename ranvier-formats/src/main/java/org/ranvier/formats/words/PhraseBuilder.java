package org.ranvier.formats.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;
import org.ranvier.reference.Term;

/// Gathers the meanings of one line. A word with two meanings takes the one whose place is free.
final class PhraseBuilder {
  private @Nullable Nerve nerve;
  private @Nullable Side side;
  private @Nullable Muscle muscle;
  private @Nullable Modality modality;
  private final List<Site> sites = new ArrayList<>();
  private final List<String> unknown = new ArrayList<>();

  /// @return true if the words were understood
  boolean accept(List<Term> meanings, String words) {
    if (meanings.isEmpty()) {
      return true; // a word without meaning, such as "nerve"
    }
    for (Term meaning : meanings) {
      if (place(meaning)) {
        return true;
      }
    }
    unknown.add(words);
    return true;
  }

  void unknown(String word, boolean first) {
    boolean rowNumber = first && word.chars().allMatch(Character::isDigit);
    if (!rowNumber && !word.isEmpty()) {
      unknown.add(word);
    }
  }

  Phrase build() {
    return new Phrase(
        Optional.ofNullable(nerve),
        Optional.ofNullable(side),
        Optional.ofNullable(muscle),
        Optional.ofNullable(modality),
        sites,
        unknown);
  }

  private boolean place(Term meaning) {
    switch (meaning) {
      case Nerve found when nerve == null || nerve == found -> nerve = found;
      case Side found when side == null || side == found -> side = found;
      case Muscle found when muscle == null || muscle == found -> muscle = found;
      case Modality found when modality == null || modality == found -> modality = found;
      case Site found -> sites.add(found);
      default -> {
        return false;
      }
    }
    return true;
  }
}
