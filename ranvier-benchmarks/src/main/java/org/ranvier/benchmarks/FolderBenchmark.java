package org.ranvier.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.ranvier.criteria.Examiner;
import org.ranvier.formats.json.RecordReader;
import org.ranvier.formats.json.writing.RecordWriter;

/// How many records of a folder of 10,000, held in memory as JSON, are read and judged per second
/// on one core. Each operation is one record.
///
/// ```
/// ./mvnw -Pbenchmarks -DskipTests package
/// java -jar ranvier-benchmarks/target/benchmarks.jar FolderBenchmark
/// ```
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx2g", "-XX:+UseSerialGC"})
@Warmup(iterations = 2)
@Measurement(iterations = 5)
@State(Scope.Thread)
public class FolderBenchmark {

  private static final int RECORDS = 10_000;

  private final Examiner examiner = Examiner.shipped();
  private final RecordReader reader = new RecordReader();
  private final List<byte[]> folder = new ArrayList<>();

  /// Makes the folder.
  public FolderBenchmark() {
    RecordWriter writer = new RecordWriter();
    for (int i = 0; i < RECORDS; i++) {
      folder.add(writer.document(FullPatient.of(i)).getBytes(UTF_8));
    }
  }

  /// The whole folder, one after the other.
  @Benchmark
  @OperationsPerInvocation(RECORDS)
  public void readAndJudge(Blackhole hole) {
    for (byte[] document : folder) {
      hole.consume(examiner.judge(reader.read(document, "patient.json")));
    }
  }
}
