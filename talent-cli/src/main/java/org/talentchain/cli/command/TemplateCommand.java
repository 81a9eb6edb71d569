package org.talentchain.cli.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.talentchain.roster.RosterTemplate;
import org.talentchain.roster.file.OutputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a workbook to fill in. */
@Command(name = "template")
public final class TemplateCommand implements Callable<Integer> {

  private final Desk desk;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE")
  private Path target = Path.of("talent-template.xlsx");

  public TemplateCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    try {
      RosterTemplate.write(target);
    } catch (OutputException e) {
      throw desk.failure(e, "target.unwritable", target);
    }
    desk.tell("target.written", target);
    return ExitCode.DONE;
  }
}
