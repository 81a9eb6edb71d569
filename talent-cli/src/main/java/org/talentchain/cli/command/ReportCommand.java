package org.talentchain.cli.command;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.talentchain.cli.output.Format;
import org.talentchain.cli.report.CityReport;
import org.talentchain.cli.report.HtmlWriter;
import org.talentchain.cli.report.Page;
import org.talentchain.cli.report.Part;
import org.talentchain.cli.report.Study;
import org.talentchain.matching.TalentEngine;
import org.talentchain.roster.RosterReading;
import org.talentchain.roster.file.AtomicFile;
import org.talentchain.roster.file.OutputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a city as one HTML page for analysts and officials. */
@Command(name = "report")
public final class ReportCommand implements Callable<Integer> {

  private final Desk desk;

  @Mixin private final RosterArguments rosters = new RosterArguments();
  @Mixin private final EngineArguments engine = new EngineArguments();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE")
  private Path target = Path.of("report.html");

  @Option(names = "--sections", paramLabel = "SECTION", split = "[,，、]")
  private List<Part> sections = List.of(Part.values());

  @Option(names = "--budget", paramLabel = "YUAN")
  private @Nullable BigDecimal budget;

  @Option(names = "--tiers", paramLabel = "FILE", descriptionKey = "catalogue")
  private @Nullable Path tiers;

  @Option(names = "--policies", paramLabel = "FILE")
  private @Nullable Path policies;

  public ReportCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    if (budget != null && budget.signum() < 0) {
      throw desk.failure("classes.budget", budget.toPlainString());
    }
    Delivery.ofTable(desk, Format.TEXT, target).check();
    try (Progress progress = desk.progress(3)) {
      progress.next("progress.reading");
      RosterReading reading = rosters.read();
      progress.next("progress.studying");
      Page page = new CityReport(desk.words()).of(study(reading));
      progress.next("progress.writing");
      write(desk, page, target);
    }
    desk.tell("report.written", target);
    return ExitCode.DONE;
  }

  private Study study(RosterReading reading) {
    CityStudy study =
        new CityStudy(
            rosters.knowledge(),
            engine.asOf(),
            Catalogues.tiers(desk, tiers),
            Catalogues.policies(desk, policies),
            EnumSet.copyOf(sections));
    try (TalentEngine talent = engine.engine(desk, rosters.knowledge(), reading.city())) {
      return study
          .budget(budget)
          .cutOff(engine.cutOff())
          .strict(engine.strictGates())
          .of(reading, ChainAssumptions.graph(desk, reading.city()), talent, engine.showPii());
    }
  }

  /** Writes a page whole or not at all. */
  static void write(Desk desk, Page page, Path target) {
    try {
      Files.createDirectories(target.toAbsolutePath().getParent());
      HtmlWriter writer = new HtmlWriter();
      AtomicFile.write(target, out -> writer.write(page, out));
    } catch (IOException | OutputException e) {
      throw desk.failure(e, "target.unwritable", target);
    }
  }
}
