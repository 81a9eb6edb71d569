package org.talentchain.matching.pairing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.talentchain.chain.ChainGraph;
import org.talentchain.matching.pairing.PairScore.Aspect;
import org.talentchain.matching.pairing.UnledChallenge.Reason;
import org.talentchain.model.Challenge;
import org.talentchain.model.ChallengeId;
import org.talentchain.model.PartialDate;
import org.talentchain.model.Team;
import org.talentchain.model.TeamId;

/** Brings academician teams and the challenges of enterprises together, and proposes workshops. */
public final class WorkshopPlanner {

  private static final int MOST_SUPPORT = 2;

  private static final Comparator<TeamFit> BEST_FIRST =
      Comparator.comparingInt((TeamFit fit) -> -fit.score().value()).thenComparing(fit -> fit.team().id());

  private final WorkshopRequest request;
  private final ChainGraph chain;
  private final TeamScoring scoring;
  private final Map<ChallengeId, List<TeamFit>> fits = new LinkedHashMap<>();

  private WorkshopPlanner(WorkshopRequest request) {
    this.request = request;
    this.chain = ChainGraph.of(request.city().chain(), request.city().classes());
    this.scoring = new TeamScoring(request, chain);
  }

  /** Makes the plan. */
  public static WorkshopPlan plan(WorkshopRequest request) {
    return new WorkshopPlanner(request).plan();
  }

  private WorkshopPlan plan() {
    for (Challenge challenge : challenges()) {
      fits.put(challenge.id(), scoring.fits(challenge).stream().sorted(BEST_FIRST).toList());
    }
    List<TeamFit> close =
        challenges().stream()
            .filter(challenge -> !isExpired(challenge))
            .flatMap(challenge -> fitsOf(challenge).stream())
            .filter(TeamFit::isClose)
            .toList();
    Map<TeamId, Integer> capacities = new HashMap<>();
    teams().forEach(team -> capacities.put(team.id(), capacity(team)));
    Map<ChallengeId, TeamFit> leads = new LeadAllocation(close, capacities).run();
    List<TeamFit> inOrder = new ArrayList<>();
    List<UnledChallenge> unled = new ArrayList<>();
    for (Challenge challenge : challenges()) {
      TeamFit lead = leads.get(challenge.id());
      if (lead == null) {
        unled.add(unled(challenge));
      } else {
        inOrder.add(lead);
      }
    }
    return new WorkshopPlan(
        inOrder,
        support(inOrder),
        unled,
        teams().stream().map(team -> load(team, inOrder)).toList(),
        new WorkshopDesign(request.city().chain().organizations(), chain, scoring).of(inOrder, teams()));
  }

  private List<Challenge> challenges() {
    return request.city().outlook().challenges();
  }

  private List<Team> teams() {
    return request.city().chain().teams();
  }

  private List<TeamFit> fitsOf(Challenge challenge) {
    return fits.getOrDefault(challenge.id(), List.of());
  }

  private boolean isExpired(Challenge challenge) {
    PartialDate deadline = challenge.deadline();
    return deadline != null && deadline.lastDay().isBefore(request.asOf());
  }

  private int capacity(Team team) {
    return team.capacity() == null ? request.usualCapacity() : team.capacity();
  }

  private Map<ChallengeId, List<TeamFit>> support(List<TeamFit> leads) {
    Map<ChallengeId, List<TeamFit>> support = new HashMap<>();
    for (TeamFit lead : leads) {
      support.put(
          lead.challenge().id(),
          fitsOf(lead.challenge()).stream()
              .filter(fit -> fit.isClose() && !fit.team().equals(lead.team()))
              .limit(MOST_SUPPORT)
              .toList());
    }
    return support;
  }

  private UnledChallenge unled(Challenge challenge) {
    TeamFit close = fitsOf(challenge).stream().filter(TeamFit::isClose).findFirst().orElse(null);
    if (isExpired(challenge)) {
      return new UnledChallenge(challenge, Reason.EXPIRED, close);
    }
    return close == null
        ? new UnledChallenge(challenge, Reason.NO_TEAM_CLOSE, nearest(challenge))
        : new UnledChallenge(challenge, Reason.TEAMS_FULL, close);
  }

  /** The team that comes closest in what the challenge is about; null when none comes close at all. */
  private @Nullable TeamFit nearest(Challenge challenge) {
    return fitsOf(challenge).stream()
        .filter(fit -> fit.score().of(Aspect.TOPICS) > 0)
        .max(Comparator.comparingInt(fit -> fit.score().of(Aspect.TOPICS)))
        .orElse(null);
  }

  private TeamLoad load(Team team, List<TeamFit> leads) {
    List<Challenge> led =
        leads.stream().filter(lead -> lead.team().equals(team)).map(TeamFit::challenge).toList();
    int enterprises = (int) led.stream().map(Challenge::enterprise).distinct().count();
    return new TeamLoad(
        team,
        capacity(team),
        team.capacity() == null,
        enterprises,
        led.size(),
        TeamScoring.isAssessable(team));
  }
}
