package org.ranvier.benchmarks.study;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ranvier.formats.subject.Preset;
import org.ranvier.formats.subject.SubjectReader;
import org.ranvier.random.Streams;
import org.ranvier.study.VirtualExamination;
import org.ranvier.study.body.StudyTables;
import org.ranvier.study.body.VirtualBody;
import org.ranvier.study.subject.SubjectPattern;
import org.ranvier.study.subject.VirtualSubject;

/// How long a full study takes on one core, once the potentials of motor units are worked out.
final class Speed {

  private static final int WARM_UP = 12;
  private static final int PEOPLE = 25;
  private static final double TARGET_SECONDS = 1;
  private static final double NANOSECONDS = 1e9;
  private static final double SECONDS_OF_AN_HOUR = 3600;

  private final StudyTables tables = StudyTables.direct();

  Table table(Path axonPage) {
    Table table =
        new Table(
            "speed",
            "people",
            "wall, s (median)",
            "processor, s (median)",
            "target 1 s",
            "impulses along motor axons",
            "metres of axon",
            "the same impulses by NEURON, h",
            "ratio");
    NeuronCost cost = NeuronCost.read(axonPage);
    for (Preset preset : List.of(Preset.HEALTHY, Preset.MMN, Preset.CIDP)) {
      SubjectPattern pattern = SubjectReader.read(preset.bytes(), preset.id());
      List<Double> wall = new ArrayList<>();
      List<Double> processor = new ArrayList<>();
      for (int i = -WARM_UP; i < PEOPLE; i++) {
        VirtualSubject subject = pattern.draw(preset.id(), Streams.of(7).with(i));
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long busy = threads.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        VirtualExamination.of(subject, tables);
        if (i >= 0) {
          wall.add((System.nanoTime() - start) / NANOSECONDS);
          processor.add((threads.getCurrentThreadCpuTime() - busy) / NANOSECONDS);
        }
      }
      VirtualSubject one = pattern.draw(preset.id(), Streams.of(7).with(0));
      Impulses impulses = Impulses.of(one, new VirtualBody(one, tables), cost);
      double seconds = Figures.of(processor).quantile(0.5);
      table.row(
          preset.id(),
          Table.text(Figures.of(wall).quantile(0.5), 2),
          Table.text(seconds, 2),
          Table.verdict(seconds <= TARGET_SECONDS),
          Table.text((double) impulses.count(), 0),
          Table.text(impulses.metres(), 0),
          Table.text(impulses.neuronSeconds() / SECONDS_OF_AN_HOUR, 0),
          Table.text(Double.parseDouble("%.1e".formatted(impulses.neuronSeconds() / seconds)), 0));
    }
    return table;
  }
}
