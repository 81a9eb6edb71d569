package org.talentchain.benchmarks;

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
import org.talentchain.benchmarks.city.LoadGenerator;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.matching.BatchRequest;
import org.talentchain.matching.BatchResult;
import org.talentchain.matching.EngineConfig;
import org.talentchain.matching.TalentEngine;

/**
 * All positions against all candidates, one way and both ways, in one thread.
 *
 * <pre>{@code java -jar talent-benchmarks/target/benchmarks.jar MatchAllBenchmark}</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class MatchAllBenchmark {

  private static final int TOP = 20;

  @Param("10000")
  int candidates;

  @Param("500")
  int positions;

  private TalentEngine engine;

  /** Indexes a made-up city. */
  @Setup
  public void setUp() {
    LoadGenerator load = new LoadGenerator(Knowledge.bundled(), 1);
    engine =
        TalentEngine.inMemory(EngineConfig.asOf(Compiled.TODAY).threads(1))
            .chain(load.chain())
            .addPositions(load.positions(positions).toList())
            .addCandidates(load.candidates(candidates).toList());
  }

  @TearDown
  public void tearDown() {
    engine.close();
  }

  @Benchmark
  public BatchResult candidatesForPositions() {
    return engine.matchAll(BatchRequest.top(TOP));
  }

  @Benchmark
  public BatchResult bothWays() {
    return engine.matchAll(BatchRequest.top(TOP).andPositions(TOP));
  }
}
