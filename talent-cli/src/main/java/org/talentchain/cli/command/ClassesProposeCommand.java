package org.talentchain.cli.command;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.talentchain.chain.ChainGraph;
import org.talentchain.cli.output.Format;
import org.talentchain.cli.output.ProposalJson;
import org.talentchain.cli.output.ProposalReport;
import org.talentchain.matching.TalentEngine;
import org.talentchain.matching.gap.GapRequest;
import org.talentchain.matching.training.propose.ProposalRequest;
import org.talentchain.matching.training.propose.ProposalResult;
import org.talentchain.model.City;
import org.talentchain.model.SegmentId;
import org.talentchain.roster.file.AtomicFile;
import org.talentchain.roster.file.OutputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Proposes classes to open from what nobody fills. */
@Command(name = "propose")
final class ClassesProposeCommand implements Callable<Integer> {

  private static final String JSON = ".json";

  private final Desk desk;

  @Mixin private final RosterArguments rosters = new RosterArguments();
  @Mixin private final EngineArguments engine = new EngineArguments();
  @Mixin private final OutputArguments output = new OutputArguments();

  @Option(names = "--hours", paramLabel = "N", defaultValue = "320")
  private int hours;

  @Option(names = "--assumed-hours", paramLabel = "N", defaultValue = "80")
  private int assumedHours;

  @Option(names = "--segment", paramLabel = "SEGMENT")
  private @Nullable String segment;

  @Option(names = "--top", paramLabel = "N", defaultValue = "5")
  private int top;

  @Option(names = "--json")
  private boolean json;

  ClassesProposeCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    desk.inRange("--hours", hours, 1, 100_000);
    desk.inRange("--assumed-hours", assumedHours, 1, 10_000);
    desk.inRange("--top", top, 1, 1_000);
    Delivery delivery = delivery();
    delivery.check();
    City city;
    ProposalResult result;
    try (Progress progress = desk.progress(2)) {
      progress.next("progress.reading");
      city = rosters.read().city();
      progress.next("progress.proposing");
      ProposalRequest request = request(city);
      try (TalentEngine talent = engine.engine(desk, rosters.knowledge(), city)) {
        result = talent.proposeClasses(request);
      }
    }
    Path target = output.path();
    if (json) {
      ProposalJson.print(result, desk.out());
    } else if (target != null && isTemplates(target)) {
      save(result, target);
    } else {
      delivery.deliver(new ProposalReport(desk.words(), city, engine.showPii()).of(result));
    }
    delivery.tellWhere();
    return ExitCode.DONE;
  }

  private ProposalRequest request(City city) {
    ProposalRequest usual = ProposalRequest.of(city, engine.asOf());
    GapRequest gap = usual.gap().cutOff(engine.cutOff());
    return usual
        .gap(engine.strictGates() ? gap.onlyVerified() : gap)
        .hours(hours)
        .assumedHours(assumedHours)
        .segment(segment(city))
        .top(top);
  }

  private @Nullable SegmentId segment(City city) {
    if (segment == null) {
      return null;
    }
    ChainGraph chain = ChainGraph.of(city.chain(), city.classes());
    return new SegmentId(new ChainNames(desk, chain).segment(segment).id());
  }

  private Delivery delivery() {
    if (json) {
      return Delivery.ofTable(desk, Format.JSONL, null);
    }
    Path target = output.path();
    return target != null && isTemplates(target)
        ? Delivery.ofTable(desk, Format.TEXT, target)
        : Delivery.ofTables(desk, output.format(Format.TEXT), target);
  }

  private static boolean isTemplates(Path target) {
    return target.toString().toLowerCase(Locale.ROOT).endsWith(JSON);
  }

  private void save(ProposalResult result, Path target) {
    try {
      AtomicFile.write(target, out -> ProposalJson.writeTemplates(result, out));
    } catch (OutputException e) {
      throw desk.failure(e, "target.unwritable", target);
    }
  }
}
