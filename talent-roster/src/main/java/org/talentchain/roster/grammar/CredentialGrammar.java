package org.talentchain.roster.grammar;

import java.util.List;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.model.Credential;
import org.talentchain.model.SkillLevel;
import org.talentchain.model.TitleLevel;

/** Credentials (证书). */
public final class CredentialGrammar {

  private CredentialGrammar() {}

  /** The credentials a column lists. */
  public static Reading<List<Credential>> list(String text, Knowledge knowledge) {
    return Reading.of(List.of());
  }

  /** A vocational skill level. */
  public static Reading<SkillLevel> skillLevel(String text) {
    return Reading.nothing();
  }

  /** A professional title. */
  public static Reading<TitleLevel> title(String text) {
    return Reading.nothing();
  }
}
