package org.talentchain.cli.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.talentchain.cli.output.ClassMatchReport;
import org.talentchain.cli.output.Format;
import org.talentchain.cli.output.Report;
import org.talentchain.matching.TalentEngine;
import org.talentchain.matching.training.match.ClassMatchRequest;
import org.talentchain.model.City;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finds the classes for a candidate or a position, or the people for a class. */
@Command(name = "match")
final class ClassesMatchCommand implements Callable<Integer> {

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

  @Option(names = "--json", descriptionKey = "jsonl")
  private boolean json;

  /** For whom or what. */
  static final class Subject {

    @Option(
        names = {"-c", "--candidate"},
        paramLabel = "ID",
        descriptionKey = "candidate")
    private @Nullable String candidate;

    @Option(
        names = {"-p", "--position"},
        paramLabel = "ID",
        descriptionKey = "position")
    private @Nullable String position;

    @Option(names = "--class", paramLabel = "ID", descriptionKey = "training-class")
    private @Nullable String trainingClass;
  }

  ClassesMatchCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    desk.inRange("--top", top, 1, 10_000);
    Delivery delivery =
        Delivery.ofTables(desk, json ? Format.JSONL : output.format(Format.TEXT), output.path());
    delivery.check();
    delivery.deliver(report());
    delivery.tellWhere();
    return ExitCode.DONE;
  }

  private Report report() {
    try (Progress progress = desk.progress(2)) {
      progress.next("progress.reading");
      City city = rosters.read().city();
      Object who = who(new Lookup(desk, city));
      progress.next("progress.matching");
      try (TalentEngine talent = engine.engine(desk, rosters.knowledge(), city)) {
        ClassMatchRequest request =
            new ClassMatchRequest(who, top, engine.cutOff(), engine.strictGates());
        return new ClassMatchReport(desk.words(), city, engine.showPii())
            .of(talent.matchClasses(request), engine.asOf());
      }
    }
  }

  private Object who(Lookup lookup) {
    if (subject.candidate != null) {
      return lookup.candidate(subject.candidate);
    }
    return subject.position != null
        ? lookup.position(subject.position)
        : lookup.trainingClass(subject.trainingClass == null ? "" : subject.trainingClass);
  }
}
