package org.talentchain.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.talentchain.matching.features.CandidateFeatures;
import org.talentchain.matching.index.CityIndex;
import org.talentchain.matching.index.CitySnapshot;
import org.talentchain.matching.retrieve.CandidateTable;
import org.talentchain.matching.retrieve.Criteria;
import org.talentchain.matching.retrieve.ExhaustiveRetriever;
import org.talentchain.matching.retrieve.Hit;
import org.talentchain.matching.retrieve.ImpactRetriever;
import org.talentchain.matching.retrieve.Retriever;
import org.talentchain.matching.score.CutOff;
import org.talentchain.matching.score.Scorecard;

/**
 * The best ten of 20,000 candidates for one position, three ways with the same answer: through the impacts of
 * the index, through a scan of the table, and pair by pair. Setting up checks that the answers agree.
 *
 * <pre>{@code java -jar talent-benchmarks/target/benchmarks.jar ScoringBenchmark}</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ScoringBenchmark {

  private static final int TOP = 10;

  @Param("20000")
  int candidates;

  private Compiled city;
  private CityIndex index;
  private CitySnapshot snapshot;
  private Retriever impacts;
  private Retriever table;
  private int next;

  /** Indexes a made-up city. */
  @Setup
  public void setUp() {
    city = Compiled.of(candidates, 100);
    index = CityIndex.inMemory();
    city.putInto(index);
    snapshot = index.snapshot();
    impacts = new ImpactRetriever(snapshot);
    table = new ExhaustiveRetriever(CandidateTable.load(snapshot));
    for (Scorecard card : city.cards()) {
      if (!top(impacts, card).equals(top(table, card))) {
        throw new IllegalStateException("the retrievers disagree about " + card.position());
      }
    }
  }

  @TearDown
  public void tearDown() {
    snapshot.close();
    index.close();
  }

  private static List<Hit> top(Retriever retriever, Scorecard card) {
    return retriever.top(card, new Criteria(CutOff.suggested(card), false), TOP);
  }

  private Scorecard card() {
    next = (next + 1) % city.cards().size();
    return city.cards().get(next);
  }

  @Benchmark
  public List<Hit> throughImpacts() {
    return top(impacts, card());
  }

  @Benchmark
  public List<Hit> throughTable() {
    return top(table, card());
  }

  /** The plain way: every candidate tallied by itself. */
  @Benchmark
  public int pairByPair() {
    Scorecard card = card();
    int best = 0;
    for (CandidateFeatures each : city.features()) {
      best = Math.max(best, card.tally(each).points());
    }
    return best;
  }
}
