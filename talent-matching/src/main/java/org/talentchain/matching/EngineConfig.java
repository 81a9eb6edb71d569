package org.talentchain.matching;

import java.time.LocalDate;
import org.talentchain.knowledge.Knowledge;

/**
 * How an engine computes.
 *
 * @param knowledge what words mean
 * @param asOf the day that counts as today
 * @param threads how many threads a fair may use, 1 to 256; changes no result
 */
public record EngineConfig(Knowledge knowledge, LocalDate asOf, int threads) {

  public EngineConfig {
    if (threads < 1 || threads > 256) {
      throw new IllegalArgumentException("threads " + threads + " is outside 1–256");
    }
  }

  /** Bundled knowledge, one thread a processor. */
  public static EngineConfig asOf(LocalDate today) {
    int processors = Math.min(256, Runtime.getRuntime().availableProcessors());
    return new EngineConfig(Knowledge.bundled(), today, processors);
  }

  public EngineConfig threads(int n) {
    return new EngineConfig(knowledge, asOf, n);
  }

  public EngineConfig knowledge(Knowledge other) {
    return new EngineConfig(other, asOf, threads);
  }
}
