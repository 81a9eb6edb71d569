package org.talentchain.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.talentchain.cli.output.Format;
import org.talentchain.matching.EngineConfig;
import org.talentchain.matching.TalentEngine;
import org.talentchain.matching.fair.FairRequest;
import org.talentchain.roster.ReadOptions;
import org.talentchain.roster.RosterReader;
import org.talentchain.roster.RosterReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Plans the fair of the sample city, so that a newcomer sees what comes out. */
@Command(name = "demo")
public final class DemoCommand implements Callable<Integer> {

  /** The evening before the sample city's fair; fixed, so that everyone sees the same. */
  private static final LocalDate SAMPLE_DAY = LocalDate.of(2026, 11, 25);

  private final Desk desk;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR")
  private Path folder = Path.of("talent-demo");

  public DemoCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    List<Delivery> deliveries =
        List.of(
            Delivery.ofTables(desk, Format.XLSX, folder.resolve("fair.xlsx")),
            Delivery.ofTables(desk, Format.CSV, folder.resolve("csv")),
            Delivery.ofTables(desk, Format.JSONL, folder.resolve("fair.jsonl")));
    new FairPlanning(desk, deliveries, false, false, null)
        .run(
            this::read,
            city -> TalentEngine.inMemory(EngineConfig.asOf(SAMPLE_DAY)).add(city),
            city -> FairRequest.standard());
    desk.tell("demo.next", folder, folder.resolve("fair.xlsx"), folder.resolve("rosters"));
    return ExitCode.DONE;
  }

  private RosterReading read() {
    Path rosters = folder.resolve("rosters");
    try {
      SampleCity.unpack(rosters);
    } catch (IOException e) {
      throw desk.failure(e, "target.unwritable", rosters);
    }
    return RosterReader.with(ReadOptions.standard()).read(List.of(rosters));
  }
}
