package org.talentchain.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.talentchain.cli.output.Format;
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
  @Mixin private final FairArguments fair = new FairArguments();
  @Mixin private final OutputArguments output = new OutputArguments();

  @Option(names = "--compare")
  private boolean compare;

  public FairCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    fair.check(desk);
    new FairPlanning(desk, List.of(delivery()), engine.showPii(), compare)
        .run(
            rosters::read,
            city -> engine.engine(desk, rosters.knowledge(), city),
            city -> fair.request(desk, city, engine));
    return ExitCode.DONE;
  }

  private Delivery delivery() {
    Format format = output.format(Format.XLSX);
    boolean needsFile = output.path() == null && format == Format.XLSX;
    return Delivery.ofTables(desk, format, needsFile ? USUAL_TARGET : output.path());
  }
}
