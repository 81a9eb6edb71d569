package org.talentchain.cli.command;

import java.util.EnumSet;
import java.util.concurrent.Callable;
import org.talentchain.cli.output.Format;
import org.talentchain.cli.output.KnowledgeReport;
import org.talentchain.cli.output.RecognitionJson;
import org.talentchain.knowledge.ConceptKind;
import org.talentchain.knowledge.Recognition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what is recognised in a text, and what is not. */
@Command(name = "check")
final class KnowledgeCheckCommand implements Callable<Integer> {

  private final Desk desk;

  @Parameters(arity = "1", paramLabel = "TEXT", descriptionKey = "text")
  private String text = "";

  @Mixin private final KnowledgeArguments known = new KnowledgeArguments();

  @Option(names = "--json")
  private boolean json;

  KnowledgeCheckCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    Recognition found = known.knowledge().recognise(text, EnumSet.allOf(ConceptKind.class));
    if (json) {
      RecognitionJson.print(found, desk.out());
    } else {
      Delivery.ofTables(desk, Format.TEXT, null)
          .deliver(new KnowledgeReport(desk.words()).recognised(found));
    }
    return ExitCode.DONE;
  }
}
