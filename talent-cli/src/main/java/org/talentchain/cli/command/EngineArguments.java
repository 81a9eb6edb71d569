package org.talentchain.cli.command;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.matching.EngineConfig;
import org.talentchain.matching.MatchRequest;
import org.talentchain.matching.TalentEngine;
import org.talentchain.model.City;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How the engine is to compute. */
final class EngineArguments {

  @Option(names = "--as-of", paramLabel = "YYYY-MM-DD", descriptionKey = "as-of")
  private @Nullable LocalDate asOf;

  @Option(names = "--threads", paramLabel = "N", descriptionKey = "threads")
  private @Nullable Integer threads;

  @Option(names = "--strict-gates", descriptionKey = "strict-gates")
  private boolean strictGates;

  @Option(
      names = "--cut-off",
      paramLabel = "PERCENT",
      descriptionKey = "cut-off",
      converter = PercentConverter.class)
  private int cutOff = MatchRequest.SUGGESTED;

  @Option(names = "--weights", paramLabel = "FILE", descriptionKey = "weights")
  private @Nullable Path weights;

  @Option(names = "--semantic", descriptionKey = "semantic")
  private boolean semantic;

  @Mixin private final Models models = new Models();

  @Option(names = "--show-pii", descriptionKey = "show-pii")
  private boolean showPii;

  /** An engine in memory that knows the city. */
  TalentEngine engine(Desk desk, Knowledge knowledge, City city) {
    EngineConfig config = EngineConfig.asOf(asOf()).knowledge(knowledge);
    if (threads != null) {
      desk.inRange("--threads", threads, 1, 256);
      config = config.threads(threads);
    }
    if (weights != null) {
      config = config.weights(new WeightsFile(desk, weights).read());
    }
    if (semantic) {
      config = config.likeness(models.likeness(config.knowledge()));
    }
    return TalentEngine.inMemory(config).add(city);
  }

  LocalDate asOf() {
    return asOf == null ? LocalDate.now() : asOf;
  }

  /** The least fit in ten-thousandths, or {@link MatchRequest#SUGGESTED}. */
  int cutOff() {
    return cutOff;
  }

  boolean strictGates() {
    return strictGates;
  }

  boolean showPii() {
    return showPii;
  }
}
