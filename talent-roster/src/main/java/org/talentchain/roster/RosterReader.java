package org.talentchain.roster;

import java.nio.file.Path;
import java.util.List;

/** Reads rosters: one file, several files, or a folder of them. */
public final class RosterReader {

  private final ReadOptions options;

  private RosterReader(ReadOptions options) {
    this.options = options;
  }

  public static RosterReader with(ReadOptions options) {
    return new RosterReader(options);
  }

  /**
   * Reads files and folders into one city. A folder means all roster files directly in it, by name.
   *
   * @throws RosterException when a file cannot be read at all
   */
  public RosterReading read(List<Path> paths) {
    throw new UnsupportedOperationException(options + " " + paths);
  }
}
