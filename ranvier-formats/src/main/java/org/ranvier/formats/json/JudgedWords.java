package org.ranvier.formats.json;

import org.ranvier.formats.vocabulary.Vocabulary;
import org.ranvier.formats.vocabulary.Words;
import org.ranvier.record.Finding;
import org.ranvier.record.Judgement;

/// The words for what was seen or judged.
final class JudgedWords {

  static final Words<Finding> FINDINGS = new Vocabulary<>("finding", Finding.values());
  static final Words<Judgement> JUDGEMENTS = new Vocabulary<>("judgement", Judgement.values());

  private JudgedWords() {}
}
