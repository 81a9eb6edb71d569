package org.talentchain.benchmarks;

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
import org.openjdk.jmh.annotations.Warmup;
import org.talentchain.matching.index.CityIndex;
import org.talentchain.matching.index.CitySnapshot;
import org.talentchain.matching.retrieve.CandidateTable;
import org.talentchain.matching.retrieve.TableScan;

/**
 * One position against a block of {@value #BLOCK} candidates in plain arrays, nobody left out; the time is
 * that of one pair.
 *
 * <pre>{@code java -jar talent-benchmarks/target/benchmarks.jar BlockBenchmark}</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class BlockBenchmark {

  static final int BLOCK = 4096;

  private Compiled city;
  private TableScan scan;
  private int card;
  private int best;

  /** Loads a block. */
  @Setup
  public void setUp() {
    city = Compiled.of(BLOCK, 101);
    try (CityIndex index = CityIndex.inMemory()) {
      city.putInto(index);
      try (CitySnapshot snapshot = index.snapshot()) {
        scan = new TableScan(CandidateTable.load(snapshot));
      }
    }
  }

  @Benchmark
  @OperationsPerInvocation(BLOCK)
  public int oneBlock() {
    card = (card + 1) % city.cards().size();
    best = 0;
    scan.each(city.cards().get(card), (candidate, tally) -> best = Math.max(best, tally.points()));
    return best;
  }
}
