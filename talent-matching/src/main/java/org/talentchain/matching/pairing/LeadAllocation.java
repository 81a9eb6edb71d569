package org.talentchain.matching.pairing;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.talentchain.matching.allocation.Goal;
import org.talentchain.matching.allocation.Market;
import org.talentchain.matching.allocation.OptimalAllocation;
import org.talentchain.model.Challenge;
import org.talentchain.model.ChallengeId;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.Team;
import org.talentchain.model.TeamId;

/**
 * Gives each challenge one lead team, as many challenges as possible first, then the largest total.
 *
 * <p>A team works with so many enterprises at a time, not with so many challenges. A round allocates as if
 * each challenge took a place of its own, which is a transportation problem with an exact optimum. Challenges
 * of an enterprise that the round has brought to a team take no further place with it; the places this frees
 * go into the next round, until nothing is gained. So the plan is optimal wherever no enterprise has two
 * challenges, and elsewhere leaves no challenge without a lead that a close team could still take on.
 */
final class LeadAllocation {

  private static final Comparator<TeamFit> BEST =
      Comparator.comparingInt((TeamFit fit) -> -fit.score().value()).thenComparing(fit -> fit.team().id());

  private final List<TeamFit> fits;
  private final Map<TeamId, Integer> capacities;
  private final Map<ChallengeId, TeamFit> leads = new LinkedHashMap<>();

  /**
   * @param fits the pairs that are close enough
   * @param capacities with how many enterprises each team can work
   */
  LeadAllocation(List<TeamFit> fits, Map<TeamId, Integer> capacities) {
    this.fits = fits;
    this.capacities = capacities;
  }

  /** The lead of each challenge that gets one. */
  Map<ChallengeId, TeamFit> run() {
    int before;
    do {
      before = leads.size();
      join();
      round();
    } while (leads.size() > before);
    return leads;
  }

  /** Challenges of an enterprise a close team works with already take no place. */
  private void join() {
    for (Challenge challenge : open()) {
      Optional<TeamFit> best =
          fits.stream()
              .filter(fit -> fit.challenge().equals(challenge))
              .filter(fit -> enterprises(fit.team().id()).contains(challenge.enterprise()))
              .min(BEST);
      best.ifPresent(fit -> leads.put(challenge.id(), fit));
    }
  }

  private void round() {
    List<Challenge> challenges = open();
    List<Team> teams = fits.stream().map(TeamFit::team).distinct().toList();
    List<TeamFit> pairs = fits.stream().filter(fit -> challenges.contains(fit.challenge())).toList();
    Market market =
        new Market(
            pairs.stream().mapToInt(fit -> challenges.indexOf(fit.challenge())).toArray(),
            pairs.stream().mapToInt(fit -> teams.indexOf(fit.team())).toArray(),
            pairs.stream().mapToInt(fit -> fit.score().value()).toArray(),
            IntStream.range(0, challenges.size()).map(any -> 1).toArray(),
            teams.stream().mapToInt(team -> places(team.id())).toArray());
    for (int pair : OptimalAllocation.of(market, Goal.FILLED_FIRST).pairs()) {
      leads.put(pairs.get(pair).challenge().id(), pairs.get(pair));
    }
  }

  private List<Challenge> open() {
    return fits.stream()
        .map(TeamFit::challenge)
        .filter(challenge -> !leads.containsKey(challenge.id()))
        .distinct()
        .toList();
  }

  private int places(TeamId team) {
    return capacities.getOrDefault(team, 0) - enterprises(team).size();
  }

  private List<OrganizationId> enterprises(TeamId team) {
    return leads.values().stream()
        .filter(fit -> fit.team().id().equals(team))
        .map(fit -> fit.challenge().enterprise())
        .distinct()
        .toList();
  }
}
