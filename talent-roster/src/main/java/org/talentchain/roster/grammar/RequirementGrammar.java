package org.talentchain.roster.grammar;

import java.util.List;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.model.Requirement;

/** Requirements in running text (任职要求). */
public final class RequirementGrammar {

  private RequirementGrammar() {}

  /** The requirements a text states. */
  public static Reading<List<Requirement>> read(String text, Knowledge knowledge) {
    return Reading.of(List.of());
  }
}
