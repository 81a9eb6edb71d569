package org.talentchain.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.talentchain.cli.output.Fair;
import org.talentchain.cli.output.FairReport;
import org.talentchain.cli.output.Format;
import org.talentchain.cli.output.Report;
import org.talentchain.matching.EngineConfig;
import org.talentchain.matching.FairRequest;
import org.talentchain.matching.TalentEngine;
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

  DemoCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    Delivery workbook = new Delivery(desk, Format.XLSX, folder.resolve("fair.xlsx"));
    Delivery csv = new Delivery(desk, Format.CSV, folder.resolve("csv"));
    Delivery jsonLines = new Delivery(desk, Format.JSONL, folder.resolve("fair.jsonl"));
    List<Delivery> deliveries = List.of(workbook, csv, jsonLines);
    deliveries.forEach(Delivery::check);
    try (Progress progress = desk.progress(5)) {
      progress.next("progress.unpacking");
      Path rosters = unpack();
      progress.next("progress.reading");
      RosterReading reading = RosterReader.with(ReadOptions.standard()).read(List.of(rosters));
      progress.next("progress.matching");
      try (TalentEngine talent = TalentEngine.inMemory(EngineConfig.asOf(SAMPLE_DAY)).add(reading.city())) {
        Fair fair = new Fair(reading, talent.fair(FairRequest.standard()), talent::explain);
        progress.next("progress.explaining");
        Report report = new FairReport(desk.words(), false).of(fair);
        progress.next("progress.writing");
        deliveries.forEach(delivery -> delivery.deliver(report));
        progress.close();
        new FairSummary(desk).tell(fair);
      }
    }
    desk.tell("demo.next", folder);
    return ExitCode.DONE;
  }

  private Path unpack() {
    Path rosters = folder.resolve("rosters");
    try {
      SampleCity.unpack(rosters);
    } catch (IOException e) {
      throw desk.failure(e, "target.unwritable", rosters);
    }
    return rosters;
  }
}
