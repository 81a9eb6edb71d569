package org.talentchain.cli.command;

import java.nio.file.Path;
import java.util.List;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.roster.RosterReading;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The rosters a command reads, and how. */
final class RosterArguments {

  @Parameters(arity = "1..*", paramLabel = "ROSTER", descriptionKey = "rosters")
  private List<Path> rosters = List.of();

  @Mixin private final ReadingArguments reading = new ReadingArguments();

  /** What the words in the rosters mean. */
  Knowledge knowledge() {
    return reading.knowledge();
  }

  RosterReading read() {
    return reading.read(rosters);
  }
}
