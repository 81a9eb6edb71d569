package org.talentchain.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.talentchain.cli.output.Fair;
import org.talentchain.cli.output.FairReport;
import org.talentchain.cli.output.Format;
import org.talentchain.cli.output.LockWords;
import org.talentchain.cli.output.Report;
import org.talentchain.matching.TalentEngine;
import org.talentchain.matching.allocation.replan.Reshuffle;
import org.talentchain.matching.fair.FairRequest;
import org.talentchain.matching.fair.ReplanAnswer;
import org.talentchain.matching.fair.ReplanRequest;
import org.talentchain.matching.fair.ReplanResult;
import org.talentchain.roster.RosterReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Plans a fair again after something has happened, keeping what was promised. */
@Command(name = "replan")
public final class FairReplanCommand implements Callable<Integer> {

  private static final Path USUAL_TARGET = Path.of("replan.xlsx");

  private final Desk desk;

  @Mixin private final RosterArguments rosters = new RosterArguments();
  @Mixin private final ReplanArguments replan = new ReplanArguments();
  @Mixin private final EngineArguments engine = new EngineArguments();
  @Mixin private final FairArguments fair = new FairArguments();
  @Mixin private final OutputArguments output = new OutputArguments();

  public FairReplanCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    fair.check(desk);
    Delivery delivery = delivery();
    delivery.check();
    try (Progress progress = desk.progress(4)) {
      progress.next("progress.reading");
      RosterReading reading = rosters.read();
      FairRequest asked = fair.request(desk, reading.city(), engine, rosters.encoding());
      ReplanRequest request = replan.request(desk, reading.city(), asked, rosters.encoding());
      progress.next("progress.matching");
      try (TalentEngine talent = engine.engine(desk, rosters.knowledge(), reading.city())) {
        ReplanAnswer answer = new QuotaRefusal(desk, reading.city()).or(() -> talent.replan(request));
        ReplanResult result = result(answer);
        Fair planned = new Fair(reading, result.fair(), talent::explain, List.of(), null);
        progress.next("progress.explaining");
        Report report = new FairReport(desk.words(), engine.showPii()).of(planned, result);
        progress.next("progress.writing");
        delivery.deliver(report);
        progress.clear();
        new FairSummary(desk).tell(planned);
        tell(result);
      }
    }
    delivery.tellWhere();
    return ExitCode.DONE;
  }

  private ReplanResult result(ReplanAnswer answer) {
    if (answer instanceof ReplanAnswer.Contradiction contradiction) {
      String words = new LockWords(desk.words()).contradiction(contradiction.conflict());
      throw desk.failure("replan.contradiction", words);
    }
    return ((ReplanAnswer.Replanned) answer).result();
  }

  private void tell(ReplanResult result) {
    desk.tell(
        "replan.summary",
        result.count(Reshuffle.Kind.KEPT),
        result.count(Reshuffle.Kind.NEW),
        result.count(Reshuffle.Kind.MOVED),
        result.count(Reshuffle.Kind.LOST));
    desk.tell("replan.way." + result.way());
    result.released().forEach(each -> desk.tell("replan.line", new LockWords(desk.words()).released(each)));
  }

  private Delivery delivery() {
    Format format = output.format(Format.XLSX);
    boolean needsFile = output.path() == null && format == Format.XLSX;
    return Delivery.ofTables(desk, format, needsFile ? USUAL_TARGET : output.path());
  }
}
