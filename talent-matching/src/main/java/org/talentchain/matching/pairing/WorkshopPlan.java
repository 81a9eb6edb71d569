package org.talentchain.matching.pairing;

import java.util.List;
import java.util.Map;
import org.talentchain.model.ChallengeId;

/**
 * Which team leads which challenge, and the workshops that come of it.
 *
 * @param leads the lead team of each challenge that has one, in the order of the list
 * @param support for each of these challenges other teams that are close, closest first
 * @param unled the other challenges, in the order of the list
 * @param loads what each team takes on
 * @param workshops by team, then segment, in the order of the lists
 */
public record WorkshopPlan(
    List<TeamFit> leads,
    Map<ChallengeId, List<TeamFit>> support,
    List<UnledChallenge> unled,
    List<TeamLoad> loads,
    List<Workshop> workshops) {

  public WorkshopPlan {
    leads = List.copyOf(leads);
    support = Map.copyOf(support);
    unled = List.copyOf(unled);
    loads = List.copyOf(loads);
    workshops = List.copyOf(workshops);
  }
}
