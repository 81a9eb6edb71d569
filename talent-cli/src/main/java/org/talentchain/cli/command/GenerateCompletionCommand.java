package org.talentchain.cli.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints a completion script for bash and zsh. */
@Command(name = "generate-completion")
public final class GenerateCompletionCommand implements Callable<Integer> {

  private final Desk desk;

  @Spec private @Nullable CommandSpec spec;

  public GenerateCompletionCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    if (spec != null) {
      desk.out().print(AutoComplete.bash("talent", spec.root().commandLine()));
      desk.out().flush();
    }
    return ExitCode.DONE;
  }
}
