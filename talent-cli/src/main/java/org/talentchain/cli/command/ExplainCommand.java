package org.talentchain.cli.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.talentchain.cli.output.ExplanationReport;
import org.talentchain.cli.output.Format;
import org.talentchain.cli.output.Report;
import org.talentchain.matching.MatchRequest;
import org.talentchain.matching.MatchResult;
import org.talentchain.matching.TalentEngine;
import org.talentchain.matching.explain.Explanation;
import org.talentchain.model.CandidateId;
import org.talentchain.model.City;
import org.talentchain.model.PositionId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Explains one pair, or the best few candidates of a position. */
@Command(name = "explain")
public final class ExplainCommand implements Callable<Integer> {

  private final Desk desk;

  @Mixin private final RosterArguments rosters = new RosterArguments();
  @Mixin private final EngineArguments engine = new EngineArguments();
  @Mixin private final OutputArguments output = new OutputArguments();

  @Option(
      names = {"-p", "--position"},
      paramLabel = "ID",
      required = true)
  private String position = "";

  @Option(
      names = {"-c", "--candidate"},
      paramLabel = "ID")
  private @Nullable String candidate;

  @Option(
      names = {"-k", "--top"},
      paramLabel = "N")
  private int top = 1;

  public ExplainCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    desk.inRange("--top", top, 1, 10_000);
    Delivery delivery = Delivery.ofTables(desk, output.format(Format.TEXT), output.path());
    delivery.check();
    delivery.deliver(report());
    delivery.tellWhere();
    return ExitCode.DONE;
  }

  private Report report() {
    try (Progress progress = desk.progress(2)) {
      progress.next("progress.reading");
      City city = rosters.read().city();
      Lookup lookup = new Lookup(desk, city);
      PositionId what = lookup.position(position);
      CandidateId who = candidate == null ? null : lookup.candidate(candidate);
      progress.next("progress.matching");
      try (TalentEngine talent = engine.engine(desk, rosters.knowledge(), city)) {
        MatchResult best =
            talent.match(new MatchRequest(what, top, engine.cutOff(), engine.strictGates()));
        List<Explanation> pairs = who == null ? best.matches() : List.of(talent.explain(who, what));
        return new ExplanationReport(desk.words(), city, engine.showPii())
            .of(pairs, best.cutOff(), engine.asOf());
      }
    }
  }
}
