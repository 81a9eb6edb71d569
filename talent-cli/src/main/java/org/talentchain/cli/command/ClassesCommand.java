package org.talentchain.cli.command;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Tailored classes: the commands below it match them, plan them and propose new ones. */
@Command(name = "classes")
public final class ClassesCommand implements Runnable {

  private final Desk desk;

  @Spec private @Nullable CommandSpec spec;

  private ClassesCommand(Desk desk) {
    this.desk = desk;
  }

  /** Puts the command and those below it under another. */
  public static void addTo(CommandLine parent, Desk desk) {
    CommandLine line = new CommandLine(new ClassesCommand(desk));
    parent.addSubcommand(line);
    line.addSubcommand(new ClassesMatchCommand(desk));
    line.addSubcommand(new ClassesPlanCommand(desk));
    line.addSubcommand(new ClassesProposeCommand(desk));
  }

  @Override
  public void run() {
    if (spec != null) {
      String message = desk.words().say("usage.noClassesCommand");
      throw new CommandLine.ParameterException(spec.commandLine(), message);
    }
  }
}
