package org.ranvier.patient.trait;

import org.ranvier.record.Progression;
import org.ranvier.reference.Entry;
import org.ranvier.reference.Term;
import org.ranvier.study.subject.Choice;

/// How the history of a disease reads.
///
/// @param diffuse whether weakness is diffuse and symmetric in the first weeks
record History(Choice<Progression> progression, boolean diffuse) {

  static History of(Entry entry) {
    entry.allowing("progression", "diffuse");
    return new History(
        new Choice<>(
            entry.get("progression").fields().entrySet().stream()
                .map(field ->
                    new Choice.Option<>(
                        Term.find(Progression.class, field.getKey())
                            .orElseThrow(() -> field.getValue().mistake("is no progression")),
                        field.getValue().number()))
                .toList()),
        entry.get("diffuse").truth());
  }
}
