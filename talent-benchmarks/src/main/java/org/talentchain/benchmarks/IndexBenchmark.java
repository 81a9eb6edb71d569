package org.talentchain.benchmarks;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.talentchain.matching.EngineConfig;
import org.talentchain.matching.TalentEngine;
import org.talentchain.matching.index.CityIndex;

/**
 * Indexing {@value #CANDIDATES} candidates into a folder, in documents a second: the engine from profiles,
 * our index from features already compiled, and plain Lucene with the same fields. Prints how many bytes a
 * candidate takes.
 *
 * <pre>{@code java -jar talent-benchmarks/target/benchmarks.jar IndexBenchmark}</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class IndexBenchmark {

  static final int CANDIDATES = 5000;

  private Compiled city;
  private List<PlainLucene.Fields> fields;
  private Path folder;
  private long bytes;

  /** Makes candidates up. */
  @Setup
  public void setUp() {
    city = Compiled.of(CANDIDATES, 1);
    fields = IntStream.range(0, CANDIDATES).mapToObj(this::fields).toList();
  }

  private PlainLucene.Fields fields(int candidate) {
    return PlainLucene.Fields.of(
        city.candidates().get(candidate).id().value(),
        city.profiles().get(candidate),
        city.features().get(candidate));
  }

  @Setup(Level.Invocation)
  public void makeFolder() throws IOException {
    folder = Files.createTempDirectory("talent-index");
  }

  /** Measures the index before it is deleted. */
  @TearDown(Level.Invocation)
  public void deleteFolder() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      bytes = files.filter(Files::isRegularFile).mapToLong(IndexBenchmark::size).sum();
    }
    MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @TearDown
  public void printSize() {
    System.out.printf("%n%,d bytes a candidate%n", bytes / CANDIDATES);
  }

  @Benchmark
  @OperationsPerInvocation(CANDIDATES)
  public void engine() {
    try (TalentEngine engine = TalentEngine.open(folder, EngineConfig.asOf(Compiled.TODAY))) {
      engine.addCandidates(city.candidates());
    }
  }

  @Benchmark
  @OperationsPerInvocation(CANDIDATES)
  public void index() {
    try (CityIndex index = CityIndex.open(folder)) {
      city.putInto(index);
      index.commit("benchmark");
    }
  }

  @Benchmark
  @OperationsPerInvocation(CANDIDATES)
  public void plainLucene() throws IOException {
    PlainLucene.write(folder, fields);
  }
}
