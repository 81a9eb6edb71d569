package org.talentchain.cli.command;

import java.util.LinkedHashMap;
import java.util.Map;
import org.talentchain.matching.FairRequest;
import org.talentchain.matching.allocation.PlanKind;
import org.talentchain.model.City;
import picocli.CommandLine.Option;

/** How a fair is to be planned. */
final class FairArguments {

  @Option(names = "--reserves", paramLabel = "N", descriptionKey = "reserves")
  private int reserves = FairRequest.standard().reserves();

  @Option(names = "--priority", paramLabel = "WHO=N", descriptionKey = "priority")
  private Map<String, Integer> priority = new LinkedHashMap<>();

  @Option(names = "--plan", paramLabel = "KIND", descriptionKey = "plan")
  private PlanKind plan = FairRequest.standard().plan();

  void check(Desk desk) {
    desk.inRange("--reserves", reserves, 0, 100);
  }

  FairRequest request(Desk desk, City city, EngineArguments engine) {
    FairRequest request =
        FairRequest.standard()
            .cutOff(engine.cutOff())
            .reserves(reserves)
            .plan(plan)
            .priority(new Priorities(desk, city).of(priority));
    return engine.strictGates() ? request.onlyVerified() : request;
  }
}
