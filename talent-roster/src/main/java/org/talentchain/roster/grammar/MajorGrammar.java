package org.talentchain.roster.grammar;

import java.util.List;
import org.talentchain.knowledge.Knowledge;

/** Majors (专业). */
public final class MajorGrammar {

  private MajorGrammar() {}

  /** The majors a text lists. */
  public static List<String> split(String text, Knowledge knowledge) {
    return List.of();
  }
}
