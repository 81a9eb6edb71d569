package org.talentchain.matching.pairing;

import java.util.List;

/**
 * How a mentor suits an apprentice.
 *
 * @param mentor who leads
 * @param apprentice who is led
 * @param step what sets the one above the other
 * @param sameEmployer true when both work in the same enterprise, false when in the same segment only
 * @param score what speaks for the pair
 * @param crafts the closest trades, at most one
 * @param skills the skills of the apprentice and what of the mentor comes closest
 */
public record MentorFit(
    Colleague mentor,
    Colleague apprentice,
    Standing.Step step,
    boolean sameEmployer,
    PairScore score,
    List<Likeness> crafts,
    List<Likeness> skills) {

  public MentorFit {
    crafts = List.copyOf(crafts);
    skills = List.copyOf(skills);
  }

  /** Close enough in trade or skills; to work side by side alone is no reason. */
  public boolean isClose() {
    return Math.max(score.of(PairScore.Aspect.CRAFT), score.of(PairScore.Aspect.SKILLS))
        >= MentorScoring.LEAST;
  }
}
