package org.talentchain.cli.command;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.talentchain.cli.output.Format;
import org.talentchain.cli.output.ReadingReport;
import org.talentchain.model.Finding;
import org.talentchain.model.FindingSeverity;
import org.talentchain.roster.RosterReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads rosters and shows how they were understood. */
@Command(name = "validate")
public final class ValidateCommand implements Callable<Integer> {

  private final Desk desk;

  @Mixin private final RosterArguments rosters = new RosterArguments();
  @Mixin private final OutputArguments output = new OutputArguments();

  @Option(names = "--dry-run")
  private boolean dryRun;

  @Option(names = "--strict")
  private boolean strict;

  @Option(names = "--limit", paramLabel = "N")
  private int limit = 30;

  public ValidateCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    desk.inRange("--limit", limit, 0, Integer.MAX_VALUE);
    Format format = output.format(Format.TEXT);
    Delivery delivery = Delivery.ofTables(desk, format, output.path());
    delivery.check();
    RosterReading reading = read();
    int most = format == Format.TEXT ? limit : 0;
    delivery.deliver(new ReadingReport(desk.words()).of(reading, dryRun, most, LocalDate.EPOCH));
    delivery.tellWhere();
    return strict && hasComplaints(reading) ? ExitCode.FINDINGS : ExitCode.DONE;
  }

  private RosterReading read() {
    try (Progress progress = desk.progress(1)) {
      progress.next("progress.reading");
      return rosters.read();
    }
  }

  /** Notices only say how something was read; they fail no one. */
  private static boolean hasComplaints(RosterReading reading) {
    return reading.findings().stream()
        .map(Finding::severity)
        .anyMatch(severity -> severity != FindingSeverity.NOTICE);
  }
}
