package org.ranvier.formats.json;

import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;
import org.ranvier.formats.vocabulary.MuscleNames;
import org.ranvier.formats.vocabulary.Vocabulary;
import org.ranvier.formats.vocabulary.Words;

/// The words that several parts of a record use.
final class SharedWords {

  static final Words<Nerve> NERVES = new Vocabulary<>("nerve", Nerve.values());
  static final Words<Side> SIDES = new Vocabulary<>("side", Side.values());
  static final Words<Site> SITES = new Vocabulary<>("site", Site.values());
  static final Words<Muscle> MUSCLES = new MuscleNames();

  private SharedWords() {}
}
