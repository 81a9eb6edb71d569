package org.talentchain.matching.training;

import java.util.List;
import org.talentchain.matching.explain.GateCheck;
import org.talentchain.matching.score.GateOutcome;
import org.talentchain.model.SkillClaim;
import org.talentchain.model.TrainingClass;

/**
 * What a class offers a candidate.
 *
 * @param taught the class
 * @param admission whether its prerequisites are met: the worst of them
 * @param prerequisites each of them
 * @param free whether the candidate is free by its first day
 * @param gains skills of the curriculum the candidate lacks, or has at a lower level
 * @param unlocked positions that come within reach, those it is in time for first, then the best mutual
 *     rating
 * @param places headcount of those it is in time for, or for which that is not known
 */
public record ClassChance(
    TrainingClass taught,
    GateOutcome admission,
    List<GateCheck> prerequisites,
    GateOutcome free,
    List<SkillClaim> gains,
    List<Lift> unlocked,
    int places) {

  public ClassChance {
    prerequisites = List.copyOf(prerequisites);
    gains = List.copyOf(gains);
    unlocked = List.copyOf(unlocked);
  }

  /** Whether the candidate can join: the worse of both. */
  public GateOutcome outcome() {
    return admission.and(free);
  }
}
