package org.talentchain.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/**
 * Goes once through the commands an official waits for, and throws their answers away. While it runs, the launcher has
 * Java note down which classes they take (application class data sharing); from then on these are there at once
 * instead of being looked for in some forty archives, read and verified at every start.
 */
final class Rehearsal {

  private static final List<List<String>> COMMANDS =
      List.of(
          List.of("chain"),
          List.of("tier"),
          List.of("gap"),
          List.of("teams"),
          List.of("mentors"),
          List.of("policies"),
          List.of("classes", "propose"));

  private Rehearsal() {}

  /**
   * Rehearses on one city.
   *
   * @param args the folder of its rosters
   */
  public static void main(String... args) {
    PrintWriter nowhere = new PrintWriter(PrintWriter.nullWriter());
    for (List<String> command : COMMANDS) {
      String[] line = new String[command.size() + 1];
      command.toArray(line);
      line[command.size()] = args[0];
      Talent.run(nowhere, nowhere, false, Locale.CHINESE, line);
    }
  }
}
