package org.talentchain.roster;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.model.SkillClaim;

/** Skills from several columns as one list. */
final class SkillClaims {

  private SkillClaims() {}

  /** Each skill once, at its highest level. */
  static List<SkillClaim> merged(List<SkillClaim> claims) {
    Map<String, SkillClaim> byPhrase = new LinkedHashMap<>();
    claims.forEach(
        claim -> byPhrase.merge(Knowledge.key(claim.phrase()), claim, SkillClaims::higher));
    return List.copyOf(byPhrase.values());
  }

  private static SkillClaim higher(SkillClaim first, SkillClaim second) {
    boolean rises =
        second.level() != null
            && (first.level() == null || second.level().compareTo(first.level()) > 0);
    return rises ? second : first;
  }
}
