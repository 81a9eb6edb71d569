package org.talentchain.cli.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
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
    return ExitCode.DONE;
  }
}
