package org.talentchain.matching.pairing;

import java.util.List;

/**
 * Who leads whom, and who is left over.
 *
 * @param pairs by mentor, then apprentice; nobody has two mentors
 * @param unpaired everybody in no pair, by reason, then id
 * @param perMentor how many apprentices a mentor took at most
 */
public record MentoringPlan(List<MentorFit> pairs, List<Unpaired> unpaired, int perMentor) {

  public MentoringPlan {
    pairs = List.copyOf(pairs);
    unpaired = List.copyOf(unpaired);
  }
}
