package org.talentchain.cli.command;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What is known: the commands below it bring more of it, and show it at work. */
@Command(name = "knowledge")
public final class KnowledgeCommand implements Runnable {

  private final Desk desk;

  @Spec private @Nullable CommandSpec spec;

  private KnowledgeCommand(Desk desk) {
    this.desk = desk;
  }

  /** Puts the command and those below it under another. */
  public static void addTo(CommandLine parent, Desk desk) {
    CommandLine line = new CommandLine(new KnowledgeCommand(desk));
    parent.addSubcommand(line);
    line.addSubcommand(new KnowledgeImportCommand(desk));
    line.addSubcommand(new KnowledgeCheckCommand(desk));
  }

  @Override
  public void run() {
    if (spec != null) {
      String message = desk.words().say("usage.noKnowledgeCommand");
      throw new CommandLine.ParameterException(spec.commandLine(), message);
    }
  }
}
