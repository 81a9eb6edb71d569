package org.talentchain.cli.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.talentchain.cli.output.Format;
import org.talentchain.matching.FairRequest;
import org.talentchain.model.City;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Plans a fair from rosters and writes the plan. */
@Command(name = "fair")
public final class FairCommand implements Callable<Integer> {

  private static final Path USUAL_TARGET = Path.of("fair.xlsx");

  private final Desk desk;

  @Mixin private final RosterArguments rosters = new RosterArguments();
  @Mixin private final EngineArguments engine = new EngineArguments();
  @Mixin private final OutputArguments output = new OutputArguments();

  @Option(names = "--reserves", paramLabel = "N")
  private int reserves = FairRequest.standard().reserves();

  @Option(names = "--priority", paramLabel = "WHO=N")
  private Map<String, Integer> priority = new LinkedHashMap<>();

  public FairCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    desk.inRange("--reserves", reserves, 0, 100);
    new FairPlanning(desk, List.of(delivery()), engine.showPii())
        .run(rosters::read, city -> engine.engine(desk, rosters.knowledge(), city), this::request);
    return ExitCode.DONE;
  }

  private FairRequest request(City city) {
    FairRequest request =
        FairRequest.standard()
            .cutOff(engine.cutOff())
            .reserves(reserves)
            .priority(new Priorities(desk, city).of(priority));
    return engine.strictGates() ? request.onlyVerified() : request;
  }

  private Delivery delivery() {
    Format format = output.format(Format.XLSX);
    boolean needsFile = output.path() == null && format == Format.XLSX;
    return Delivery.ofTables(desk, format, needsFile ? USUAL_TARGET : output.path());
  }
}
