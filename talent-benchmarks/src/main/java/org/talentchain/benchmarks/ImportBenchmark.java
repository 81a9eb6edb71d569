package org.talentchain.benchmarks;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.talentchain.benchmarks.city.CityGenerator;
import org.talentchain.model.City;
import org.talentchain.roster.ReadOptions;
import org.talentchain.roster.RosterReader;

/**
 * Reading rosters as untidy as real ones, in rows a second: one workbook of {@value #CANDIDATES} candidates.
 *
 * <pre>{@code java -jar talent-benchmarks/target/benchmarks.jar ImportBenchmark}</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class ImportBenchmark {

  static final int CANDIDATES = 2000;

  private Path folder;

  @Setup
  public void setUp() throws IOException {
    folder = Files.createTempDirectory("talent-import");
    CityGenerator.write(folder, CANDIDATES, 1, 1);
    Files.delete(folder.resolve("positions.xlsx"));
  }

  @TearDown
  public void tearDown() throws IOException {
    MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
  }

  @Benchmark
  @OperationsPerInvocation(CANDIDATES)
  public City read() {
    return RosterReader.with(ReadOptions.standard()).read(List.of(folder)).city();
  }
}
