package org.talentchain.roster.grammar;

import java.util.List;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.model.SkillClaim;

/** Skills (技能). */
public final class SkillGrammar {

  private SkillGrammar() {}

  /** The skills a column lists. */
  public static Reading<List<SkillClaim>> list(String text, Knowledge knowledge) {
    return Reading.of(List.of());
  }

  /** The skills running text mentions. */
  public static Reading<List<SkillClaim>> inText(String text, Knowledge knowledge) {
    return Reading.of(List.of());
  }
}
