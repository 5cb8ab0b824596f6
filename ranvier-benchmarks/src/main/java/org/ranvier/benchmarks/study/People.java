package org.ranvier.benchmarks.study;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.ranvier.formats.subject.Preset;
import org.ranvier.formats.subject.SubjectReader;
import org.ranvier.random.Streams;
import org.ranvier.study.nerve.NerveLesion;
import org.ranvier.study.subject.SubjectPattern;
import org.ranvier.study.subject.VirtualSubject;

/// A number of virtual people of one kind, dealt with by all cores; the order of results is that of
/// the people.
record People(Preset preset, int count) {

  private static final long SEED = 2026;

  <T> List<T> each(Function<VirtualSubject, T> task) {
    SubjectPattern pattern = SubjectReader.read(preset.bytes(), preset.id());
    Streams streams = Streams.of(SEED).with(preset.id());
    AtomicInteger done = new AtomicInteger();
    List<T> results =
        IntStream.range(0, count)
            .parallel()
            .mapToObj(i -> {
              T result = task.apply(pattern.draw(preset.id() + "-" + i, streams.with(i)));
              progress(done.incrementAndGet());
              return result;
            })
            .toList();
    progress(0);
    return results;
  }

  /// On a terminal only.
  private void progress(int done) {
    if (System.getenv("RANVIER_PROGRESS") != null) {
      System.err.print(
          done == 0 ? "\r\u001b[K" : "\r%s: %d of %d".formatted(preset.id(), done, count));
    }
  }

  /// @return the same person with other lesions
  static VirtualSubject with(VirtualSubject of, List<NerveLesion> lesions) {
    return new VirtualSubject(
        of.id(),
        of.title(),
        of.person(),
        of.armCelsius(),
        of.legCelsius(),
        of.course(),
        of.signs(),
        of.laboratory(),
        lesions,
        of.fasciculation(),
        of.protocol(),
        of.settings(),
        of.streams());
  }
}
