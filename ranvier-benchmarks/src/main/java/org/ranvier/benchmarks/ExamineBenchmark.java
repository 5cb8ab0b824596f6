package org.ranvier.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.ranvier.criteria.Examiner;
import org.ranvier.criteria.Judgements;
import org.ranvier.criteria.reading.Reading;
import org.ranvier.formats.json.RecordReader;
import org.ranvier.formats.json.writing.RecordWriter;
import org.ranvier.record.PatientRecord;

/// How long one record of 20 motor studies takes under all criteria sets: judged, judged with
/// words, and read from JSON before. One thread, serial collector: the figure is for one core.
///
/// ```
/// ./mvnw -Pbenchmarks -DskipTests package
/// java -jar ranvier-benchmarks/target/benchmarks.jar ExamineBenchmark
/// ```
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
    value = 2,
    jvmArgsAppend = {"-Xmx1g", "-XX:+UseSerialGC"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Thread)
public class ExamineBenchmark {

  /// Different patients, so that no branch is always taken the same way.
  private static final int PATIENTS = 64;

  private final Examiner examiner = Examiner.shipped();
  private final RecordReader reader = new RecordReader();
  private final PatientRecord[] records = new PatientRecord[PATIENTS];
  private final byte[][] documents = new byte[PATIENTS][];
  private int next;

  /// Makes the patients.
  public ExamineBenchmark() {
    for (int i = 0; i < PATIENTS; i++) {
      records[i] = FullPatient.of(i);
      documents[i] = new RecordWriter().document(records[i]).getBytes(UTF_8);
    }
  }

  /// Outcomes only, as for many records.
  @Benchmark
  public Judgements judge() {
    return examiner.judge(records[nextPatient()]);
  }

  /// The whole reading, in words, with how firm it is.
  @Benchmark
  public Reading examine() {
    return examiner.examine(records[nextPatient()]);
  }

  /// A document is read, checked and judged.
  @Benchmark
  public Judgements readAndJudge() {
    return examiner.judge(reader.read(documents[nextPatient()], "patient.json"));
  }

  private int nextPatient() {
    next = (next + 1) % PATIENTS;
    return next;
  }
}
