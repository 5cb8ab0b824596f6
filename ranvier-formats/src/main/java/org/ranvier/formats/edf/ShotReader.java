package org.ranvier.formats.edf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ranvier.anatomy.Atlas;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.MuscleSupply;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Side;
import org.ranvier.anatomy.Site;
import org.ranvier.formats.Notes;
import org.ranvier.formats.Place;
import org.ranvier.formats.RanvierInputException;
import org.ranvier.formats.words.Phrase;
import org.ranvier.formats.words.Words;
import org.ranvier.record.trace.Sweep;

/// Takes the stimuli out of a file, with the curve of each muscle that answers to the nerve.
final class ShotReader {
  private static final double MILLISECONDS = 1000;
  private static final double LONGEST_BEFORE_MILLISECONDS = 20;
  private static final double LONGEST_AFTER_MILLISECONDS = 100;
  private static final double SHORTEST_AFTER_MILLISECONDS = 8;
  private static final double FINEST_INTERVAL_MILLISECONDS = 0.005;
  private static final double COARSEST_INTERVAL_MILLISECONDS = 0.5;

  private final EdfFile file;
  private final EdfPerson person;
  private final Place place;
  private final Notes notes;

  ShotReader(EdfFile file, EdfPerson person, Place place, Notes notes) {
    this.file = file;
    this.person = person;
    this.place = place;
    this.notes = notes;
  }

  List<Shot> read() {
    List<EdfSignal> signals = muscleSignals();
    List<Shot> shots = new ArrayList<>();
    for (int i = 0; i < file.header().records(); i++) {
      double start = file.startSeconds(i);
      SweepNotes said = SweepNotes.read(file.annotations(i), i + 1, start, notes);
      if (said.stimulus().isEmpty()) {
        notes.add(
            "Data record %d has no annotation of a stimulus and is not read.".formatted(i + 1));
      } else {
        for (EdfSignal signal : signals) {
          shot(signal, signals.size(), i, said).ifPresent(shots::add);
        }
      }
    }
    if (shots.isEmpty()) {
      throw new RanvierInputException(
          "An EDF file of a motor study must name stimulation sites in its annotations, but none was found",
          place,
          "annotate each data record as in \"Stimulus right elbow at 28.5cm from recording site\"");
    }
    return shots;
  }

  private List<EdfSignal> muscleSignals() {
    List<EdfSignal> signals = new ArrayList<>();
    for (EdfSignal signal : file.header().signals()) {
      if (signal.millivoltsPerUnit().isPresent() && !signal.isAnnotations()) {
        checkRate(signal);
        signals.add(signal);
      } else if (!signal.isAnnotations()) {
        notes.add(
            "The signal %s in %s is no voltage and is not read."
                .formatted(Notes.quote(signal.label()), Notes.quote(signal.dimension())));
      }
    }
    if (signals.isEmpty()) {
      throw new RanvierInputException(
          "An EDF file of a motor study needs a signal in mV or uV, but has none",
          place,
          "write the physical dimension of the signals");
    }
    return signals;
  }

  private void checkRate(EdfSignal signal) {
    double interval = interval(signal);
    if (!(interval >= FINEST_INTERVAL_MILLISECONDS && interval <= COARSEST_INTERVAL_MILLISECONDS)) {
      throw new RanvierInputException(
          "A motor response must be sampled every %s to %s ms, but the signal %s is sampled every %s ms"
              .formatted(
                  FINEST_INTERVAL_MILLISECONDS,
                  COARSEST_INTERVAL_MILLISECONDS,
                  Notes.quote(signal.label()),
                  interval),
          place,
          "export the study at 10 to 50 kHz");
    }
  }

  private double interval(EdfSignal signal) {
    return file.header().recordSeconds() * MILLISECONDS / signal.samples();
  }

  private Optional<Shot> shot(EdfSignal signal, int signals, int record, SweepNotes said) {
    Place here = place.at("data record " + (record + 1));
    Stimulus stimulus = said.stimulus().orElseThrow();
    Phrase label = Words.clinical().read(signal.label());
    Site site = site(stimulus, here);
    Nerve nerve =
        stimulus
            .where()
            .nerve()
            .or(label::nerve)
            .or(person.study()::nerve)
            .orElseThrow(() -> missing("nerve", "\"MNC R Median Nerve\"", here));
    Side side =
        stimulus
            .where()
            .side()
            .or(label::side)
            .or(person.study()::side)
            .orElseThrow(() -> missing("side", "\"MNC R Median Nerve\"", here));
    boolean foreign = label.muscle().filter(muscle -> !supplies(nerve, muscle)).isPresent();
    if (foreign && signals > 1) {
      notes.add(
          "The signal %s does not answer to the %s nerve and is not read for it."
              .formatted(Notes.quote(signal.label()), nerve.id()));
      return Optional.empty();
    }
    if (site.limb() != nerve.limb()) {
      throw new RanvierInputException(
          "The %s nerve cannot be stimulated at the %s".formatted(nerve.id(), site.id()),
          here,
          "correct the annotation");
    }
    short[] stored = file.samples(signal, record);
    return Optional.of(
        new Shot(
            record + 1,
            signal,
            nerve,
            side,
            label.muscle(),
            site,
            stimulus,
            said.responseOf(label.muscle()),
            sweep(signal, stored, said.stimulusSeconds() * MILLISECONDS, here),
            isClipped(signal, stored),
            said.skinCelsius()));
  }

  private static boolean supplies(Nerve nerve, Muscle muscle) {
    MuscleSupply supply = Atlas.shipped().supply(muscle);
    return supply.nerves().contains(nerve) || supply.sharing().contains(nerve);
  }

  private Site site(Stimulus stimulus, Place here) {
    Phrase where = stimulus.where();
    String words = String.join(" ", where.unknown());
    if (where.sites().size() == 1) {
      if (!words.isEmpty()) {
        notes.add("The words %s of a stimulus are not read.".formatted(Notes.quote(words)));
      }
      return where.sites().getFirst();
    }
    throw new RanvierInputException(
        "A stimulus must name one known site, but names %s"
            .formatted(words.isEmpty() ? "none" : Notes.quote(words)),
        here,
        words.isEmpty()
            ? "annotate it as in \"Stimulus right elbow\""
            : Words.clinical().advice(Site.class, words));
  }

  private Sweep sweep(EdfSignal signal, short[] stored, double stimulusMilliseconds, Place here) {
    double interval = interval(signal);
    int stimulus = (int) Math.round(Math.clamp(stimulusMilliseconds / interval, -1, stored.length));
    int enough = (int) (SHORTEST_AFTER_MILLISECONDS / interval);
    if (stimulus < 0 || stored.length - stimulus < enough) {
      throw new RanvierInputException(
          "A data record must go on for %s ms after its stimulus, but does not"
              .formatted(SHORTEST_AFTER_MILLISECONDS),
          here,
          "export one data record for each stimulus");
    }
    int from = Math.max(0, stimulus - (int) (LONGEST_BEFORE_MILLISECONDS / interval));
    int to = Math.min(stored.length, stimulus + (int) (LONGEST_AFTER_MILLISECONDS / interval));
    double scale = signal.millivoltsPerUnit().orElseThrow();
    double[] millivolts = new double[to - from];
    for (int i = from; i < to; i++) {
      millivolts[i - from] = signal.physical(stored[i]) * scale;
    }
    return new Sweep(interval, millivolts, stimulus - from);
  }

  /// The artefact may leave the range; a response that stays at its end for some samples is cut.
  private static boolean isClipped(EdfSignal signal, short[] stored) {
    int run = 0;
    int longest = 0;
    for (int i = stored.length / 25; i < stored.length; i++) {
      run = signal.isAtLimit(stored[i]) ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest > 3;
  }

  private static RanvierInputException missing(String what, String example, Place here) {
    return new RanvierInputException(
        "An EDF file must name the %s, but does not".formatted(what),
        here,
        "write it in the recording identification as in " + example);
  }
}
