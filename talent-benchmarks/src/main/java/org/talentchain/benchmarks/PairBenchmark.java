package org.talentchain.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.talentchain.matching.score.Tally;

/**
 * The score of one pair, another one each time. It makes no object: see {@code gc.alloc.rate.norm}.
 *
 * <pre>{@code java -jar talent-benchmarks/target/benchmarks.jar PairBenchmark -prof gc}</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class PairBenchmark {

  private Compiled city;
  private List<Tally> tallies;
  private int candidate;
  private int card;

  /** Compiles a small city. */
  @Setup
  public void setUp() {
    city = Compiled.of(1000, 101);
    tallies = city.cards().stream().map(Tally::new).toList();
  }

  @Benchmark
  public int onePair() {
    candidate = (candidate + 1) % city.features().size();
    card = (card + 1) % city.cards().size();
    Tally tally = tallies.get(card);
    city.cards().get(card).tally(city.features().get(candidate), tally);
    return tally.points();
  }
}
