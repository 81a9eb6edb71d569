package org.talentchain.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.jspecify.annotations.Nullable;
import org.talentchain.cli.output.Format;
import org.talentchain.matching.allocation.InvitationLimits;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Plans a fair from rosters and writes the plan. */
@Command(name = "fair")
public final class FairCommand implements Callable<Integer> {

  private static final Path USUAL_TARGET = Path.of("fair.xlsx");
  private static final int USUAL_FACTOR = 2;

  private final Desk desk;

  @Mixin private final RosterArguments rosters = new RosterArguments();
  @Mixin private final EngineArguments engine = new EngineArguments();
  @Mixin private final FairArguments fair = new FairArguments();
  @Mixin private final OutputArguments output = new OutputArguments();

  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--compare")
  private boolean compare;

  @Option(names = "--invitations", paramLabel = "N")
  private int invitations;

  @Option(names = "--invite-factor", paramLabel = "N")
  private int inviteFactor = USUAL_FACTOR;

  private FairCommand(Desk desk) {
    this.desk = desk;
  }

  /** Puts the command and the one below it under another. */
  public static void addTo(CommandLine parent, Desk desk) {
    CommandLine line = new CommandLine(new FairCommand(desk));
    letRostersBeLeftOut(line.getCommandSpec());
    parent.addSubcommand(line);
    line.addSubcommand(new FairReplanCommand(desk));
  }

  /** Rosters are asked for when the command runs: those of the command below it are its own. */
  private static void letRostersBeLeftOut(CommandSpec spec) {
    PositionalParamSpec rosters = spec.positionalParameters().get(0);
    spec.remove(rosters);
    spec.addPositional(PositionalParamSpec.builder(rosters).arity("0..*").required(false).build());
  }

  private void askForRosters() {
    if (rosters.isEmpty() && spec != null) {
      PositionalParamSpec missing = spec.positionalParameters().get(0);
      throw new MissingParameterException(spec.commandLine(), missing, missing.paramLabel());
    }
  }

  @Override
  public Integer call() {
    askForRosters();
    fair.check(desk);
    desk.inRange("--invitations", invitations, 0, 100);
    desk.inRange("--invite-factor", inviteFactor, 1, 100);
    new FairPlanning(desk, List.of(delivery()), engine.showPii(), compare, limits())
        .run(
            rosters::read,
            city -> engine.engine(desk, rosters.knowledge(), city),
            city -> fair.request(desk, city, engine, rosters.encoding()));
    return ExitCode.DONE;
  }

  private @Nullable InvitationLimits limits() {
    return invitations == 0 ? null : new InvitationLimits(invitations, inviteFactor);
  }

  private Delivery delivery() {
    Format format = output.format(Format.XLSX);
    boolean needsFile = output.path() == null && format == Format.XLSX;
    return Delivery.ofTables(desk, format, needsFile ? USUAL_TARGET : output.path());
  }
}
