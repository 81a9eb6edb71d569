package org.talentchain.cli.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.talentchain.cli.output.AllMatchesReport;
import org.talentchain.cli.output.Format;
import org.talentchain.cli.output.MatchReport;
import org.talentchain.cli.output.Report;
import org.talentchain.matching.BatchRequest;
import org.talentchain.matching.MatchRequest;
import org.talentchain.matching.TalentEngine;
import org.talentchain.model.City;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Ranks candidates for a position or for all, or positions for a candidate. */
@Command(name = "match")
public final class MatchCommand implements Callable<Integer> {

  private final Desk desk;

  @Mixin private final RosterArguments rosters = new RosterArguments();
  @Mixin private final EngineArguments engine = new EngineArguments();
  @Mixin private final OutputArguments output = new OutputArguments();

  @ArgGroup(multiplicity = "1")
  private Subject subject = new Subject();

  @Option(
      names = {"-k", "--top"},
      paramLabel = "N")
  private int top = 10;

  /** For whom or what. */
  static final class Subject {

    @Option(
        names = {"-p", "--position"},
        paramLabel = "ID",
        descriptionKey = "position")
    private @Nullable String position;

    @Option(
        names = {"-c", "--candidate"},
        paramLabel = "ID",
        descriptionKey = "candidate")
    private @Nullable String candidate;

    @Option(names = "--all")
    private boolean all;
  }

  public MatchCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    desk.inRange("--top", top, 1, 10_000);
    Delivery delivery = Delivery.ofTable(desk, output.format(Format.TEXT), output.path());
    delivery.check();
    delivery.deliver(report());
    delivery.tellWhere();
    return ExitCode.DONE;
  }

  private Report report() {
    try (Progress progress = desk.progress(2)) {
      progress.next("progress.reading");
      City city = rosters.read().city();
      return subject.all ? everyPosition(city, progress) : one(city, progress);
    }
  }

  private Report one(City city, Progress progress) {
    MatchRequest request = request(new Lookup(desk, city));
    progress.next("progress.matching");
    try (TalentEngine talent = engine.engine(desk, rosters.knowledge(), city)) {
      return new MatchReport(desk.words(), city, engine.showPii()).of(talent.match(request));
    }
  }

  private Report everyPosition(City city, Progress progress) {
    progress.next("progress.matching");
    BatchRequest request =
        new BatchRequest(top, 0, engine.cutOff(), engine.strictGates(), progress.within("progress.matching"));
    try (TalentEngine talent = engine.engine(desk, rosters.knowledge(), city)) {
      return new AllMatchesReport(desk.words(), city, engine.showPii()).of(talent.matchAll(request));
    }
  }

  private MatchRequest request(Lookup lookup) {
    Object who =
        subject.position != null
            ? lookup.position(subject.position)
            : lookup.candidate(subject.candidate == null ? "" : subject.candidate);
    return new MatchRequest(who, top, engine.cutOff(), engine.strictGates());
  }
}
