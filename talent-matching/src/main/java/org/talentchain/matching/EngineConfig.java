package org.talentchain.matching;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.matching.city.Standards;
import org.talentchain.matching.score.Weights;
import org.talentchain.similarity.PhraseLikeness;

/**
 * How an engine computes.
 *
 * @param knowledge what words mean
 * @param likeness how alike phrases are that the knowledge does not know, or null to go by their wording
 * @param asOf the day that counts as today
 * @param weights how much each component of the fit counts
 * @param threads how many threads a fair or a batch may use, 1 to 256; changes no result
 */
public record EngineConfig(
    Knowledge knowledge, @Nullable PhraseLikeness likeness, LocalDate asOf, Weights weights, int threads) {

  public EngineConfig {
    if (threads < 1 || threads > 256) {
      throw new IllegalArgumentException("threads " + threads + " is outside 1–256");
    }
  }

  /** Bundled knowledge, standard weights, one thread a processor. */
  public static EngineConfig asOf(LocalDate today) {
    int processors = Math.min(256, Runtime.getRuntime().availableProcessors());
    return new EngineConfig(Knowledge.bundled(), null, today, Weights.standard(), processors);
  }

  public EngineConfig threads(int n) {
    return new EngineConfig(knowledge, likeness, asOf, weights, n);
  }

  public EngineConfig knowledge(Knowledge other) {
    return new EngineConfig(other, likeness, asOf, weights, threads);
  }

  public EngineConfig weights(Weights other) {
    return new EngineConfig(knowledge, likeness, asOf, other, threads);
  }

  /** Likeness by a sentence model, from talent-semantic. */
  public EngineConfig likeness(PhraseLikeness other) {
    return new EngineConfig(knowledge, other, asOf, weights, threads);
  }

  /** What everything is judged by, the same for any number of threads. */
  Standards standards() {
    return new Standards(knowledge, likeness, asOf, weights);
  }
}
