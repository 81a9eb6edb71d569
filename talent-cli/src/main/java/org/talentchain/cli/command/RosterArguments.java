package org.talentchain.cli.command;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

  boolean isEmpty() {
    return rosters.isEmpty();
  }

  /** Whether a file is among the rosters, or lies in a folder of them. */
  boolean include(Path file) {
    Path whole = file.toAbsolutePath().normalize();
    return rosters.stream().anyMatch(roster -> whole.startsWith(roster.toAbsolutePath().normalize()));
  }

  RosterReading read() {
    return reading.read(rosters);
  }

  /** Reads the rosters and more files as one city. */
  RosterReading readWith(List<Path> more) {
    return reading.read(Stream.concat(rosters.stream(), more.stream()).toList());
  }

  /** The encoding of csv files, or null to find out. */
  @Nullable Charset encoding() {
    return reading.encoding();
  }
}
