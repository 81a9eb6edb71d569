package org.talentchain.cli.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.talentchain.cli.output.Fair;
import org.talentchain.cli.output.FairReport;
import org.talentchain.cli.output.Format;
import org.talentchain.cli.output.Report;
import org.talentchain.matching.FairRequest;
import org.talentchain.matching.TalentEngine;
import org.talentchain.roster.RosterReading;
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

  FairCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    Delivery delivery = delivery();
    delivery.check();
    try (Progress progress = desk.progress(4)) {
      progress.next("progress.reading");
      RosterReading reading = rosters.read();
      progress.next("progress.matching");
      try (TalentEngine talent = engine.engine(reading.city())) {
        Fair fair = new Fair(reading, talent.fair(request(reading)), talent::explain);
        progress.next("progress.explaining");
        Report report = new FairReport(desk.words(), engine.showPii()).of(fair);
        progress.next("progress.writing");
        delivery.deliver(report);
        progress.close();
        new FairSummary(desk).tell(fair);
      }
    }
    delivery.tellWhere();
    return ExitCode.DONE;
  }

  private FairRequest request(RosterReading reading) {
    desk.inRange("--reserves", reserves, 0, 100);
    FairRequest request =
        FairRequest.standard()
            .cutOff(engine.cutOff())
            .reserves(reserves)
            .priority(new Priorities(desk, reading.city()).of(priority));
    return engine.strictGates() ? request.onlyVerified() : request;
  }

  private Delivery delivery() {
    Format format = output.format(Format.XLSX);
    boolean needsFile = output.path() == null && format == Format.XLSX;
    return new Delivery(desk, format, needsFile ? USUAL_TARGET : output.path());
  }
}
