package org.talentchain.cli.command;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.talentchain.matching.allocation.Goal;
import org.talentchain.matching.allocation.PlanAim;
import org.talentchain.matching.allocation.PlanKind;
import org.talentchain.matching.allocation.PriorityRule;
import org.talentchain.matching.allocation.Proposer;
import org.talentchain.matching.fair.FairRequest;
import org.talentchain.model.City;
import org.talentchain.model.PositionId;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** How a fair is to be planned. */
final class FairArguments {

  @Option(names = "--reserves", paramLabel = "N", descriptionKey = "reserves")
  private int reserves = FairRequest.standard().reserves();

  @Option(
      names = "--position-cut-off",
      paramLabel = "ID=PERCENT",
      descriptionKey = "position-cut-off",
      converter = {CommandLine.UseDefaultConverter.class, PercentConverter.class})
  private Map<String, Integer> cutOffs = new LinkedHashMap<>();

  @Option(names = "--priority", paramLabel = "WHO=N", descriptionKey = "priority")
  private Map<String, Integer> priority = new LinkedHashMap<>();

  @Option(
      names = "--priority-counts",
      paramLabel = "first|ties|PERCENT",
      descriptionKey = "priority-counts",
      converter = PriorityRuleConverter.class)
  private PriorityRule rule = FairRequest.standard().rule();

  @Option(names = "--plan", paramLabel = "KIND", descriptionKey = "plan")
  private PlanKind plan = FairRequest.standard().plan();

  @Option(names = "--proposing", paramLabel = "SIDE", descriptionKey = "proposing")
  private @Nullable Proposer proposing;

  @Option(names = "--filled-first", descriptionKey = "filled-first")
  private boolean filledFirst;

  @Option(names = "--quotas", paramLabel = "FILE", descriptionKey = "quotas")
  private @Nullable Path quotas;

  @Option(names = "--relax-quotas", descriptionKey = "relax-quotas")
  private boolean relaxQuotas;

  void check(Desk desk) {
    desk.inRange("--reserves", reserves, 0, 100);
    if (proposing != null && plan != PlanKind.STABLE) {
      throw desk.failure("input.onlyWith", "--proposing", "--plan stable");
    }
    if (filledFirst && plan != PlanKind.OPTIMAL) {
      throw desk.failure("input.onlyWith", "--filled-first", "--plan optimal");
    }
    if (quotas != null && proposing == Proposer.POSITIONS) {
      throw desk.failure("input.onlyWith", "--quotas", "--proposing candidates");
    }
    if (relaxQuotas && quotas == null) {
      throw desk.failure("input.onlyWith", "--relax-quotas", "--quotas");
    }
  }

  /**
   * Reads what there is to read.
   *
   * @param encoding of csv files, or null to find out
   */
  FairRequest request(Desk desk, City city, EngineArguments engine, @Nullable Charset encoding) {
    FairRequest request =
        FairRequest.standard()
            .cutOff(engine.cutOff())
            .cutOffs(cutOffs(desk, city))
            .reserves(reserves)
            .aim(aim(desk, city, encoding))
            .rule(rule);
    request = new Priorities(desk, city, engine.asOf()).in(request, priority);
    return engine.strictGates() ? request.onlyVerified() : request;
  }

  private Map<PositionId, Integer> cutOffs(Desk desk, City city) {
    Lookup lookup = new Lookup(desk, city);
    Map<PositionId, Integer> all = new LinkedHashMap<>();
    cutOffs.forEach((position, share) -> all.put(lookup.position(position), share));
    return all;
  }

  private PlanAim aim(Desk desk, City city, @Nullable Charset encoding) {
    return new PlanAim(
        plan,
        proposing == null ? Proposer.CANDIDATES : proposing,
        filledFirst ? Goal.FILLED_FIRST : Goal.TOTAL,
        quotas == null ? List.of() : new QuotaFile(desk, city).read(quotas, encoding),
        relaxQuotas);
  }
}
