package org.talentchain.matching.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.talentchain.matching.pairing.PairScore.Aspect;
import org.talentchain.model.CandidateId;
import org.talentchain.model.Challenge;
import org.talentchain.model.ChallengeId;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.Team;
import org.talentchain.model.TeamId;

/**
 * The allocations against brute force on small instances: a matrix of worths, 0 for a pair that is not close.
 */
class PairingOracleTest {

  private static final int SIDE = 4;

  /** How many are placed, and their total. */
  private record Best(int placed, int total) {
    boolean isBelow(Best other) {
      return placed < other.placed || (placed == other.placed && total < other.total);
    }
  }

  @Property(tries = 300)
  void everyApprenticeThatCanHasAMentorAtTheLargestTotal(
      @ForAll @Size(SIDE * SIDE) List<@IntRange(min = 0, max = 9) Integer> worths,
      @ForAll @IntRange(min = 1, max = 3) int perMentor) {
    List<MentorFit> fits = new ArrayList<>();
    for (int pair = 0; pair < worths.size(); pair++) {
      if (worths.get(pair) > 0) {
        fits.add(mentorFit("M" + pair % SIDE, "A" + pair / SIDE, worths.get(pair)));
      }
    }
    List<MentorFit> plan = MentoringPlanner.allocate(fits, perMentor);

    int[] seats = new int[SIDE];
    Arrays.fill(seats, perMentor);
    int total = plan.stream().mapToInt(fit -> fit.score().value() / 10).sum();
    assertThat(new Best(plan.size(), total)).isEqualTo(bruteForce(worths, 0, seats));
    assertThat(plan.stream().map(fit -> fit.apprentice().id())).doesNotHaveDuplicates();
  }

  @Property(tries = 300)
  void teamsLeadAsManyAsTheyCanWhereEachEnterpriseHasOneChallenge(
      @ForAll @Size(SIDE * SIDE) List<@IntRange(min = 0, max = 9) Integer> worths,
      @ForAll @Size(SIDE) List<@IntRange(min = 1, max = 2) Integer> capacities) {
    Map<ChallengeId, TeamFit> leads = allocation(worths, capacities, SIDE).run();

    int total = leads.values().stream().mapToInt(fit -> fit.score().value() / 10).sum();
    int[] seats = capacities.stream().mapToInt(Integer::intValue).toArray();
    assertThat(new Best(leads.size(), total)).isEqualTo(bruteForce(worths, 0, seats));
  }

  @Property(tries = 300)
  void noChallengeIsLeftThatACloseTeamCouldStillTakeOn(
      @ForAll @Size(SIDE * SIDE) List<@IntRange(min = 0, max = 9) Integer> worths,
      @ForAll @Size(SIDE) List<@IntRange(min = 1, max = 2) Integer> capacities) {
    Map<ChallengeId, TeamFit> leads = allocation(worths, capacities, 2).run();

    Map<TeamId, Set<OrganizationId>> served = new HashMap<>();
    for (TeamFit lead : leads.values()) {
      served.computeIfAbsent(lead.team().id(), none -> new HashSet<>()).add(lead.challenge().enterprise());
    }
    for (int team = 0; team < SIDE; team++) {
      assertThat(served.getOrDefault(team(team).id(), Set.of()))
          .hasSizeLessThanOrEqualTo(capacities.get(team));
    }
    for (TeamFit fit : fits(worths, 2)) {
      if (!leads.containsKey(fit.challenge().id())) {
        Set<OrganizationId> enterprises = served.getOrDefault(fit.team().id(), Set.of());
        int team = fit.team().id().value().charAt(1) - '0';
        assertThat(enterprises).doesNotContain(fit.challenge().enterprise()).hasSize(capacities.get(team));
      }
    }
  }

  /** Tries every way to place the rows from one on. */
  private static Best bruteForce(List<Integer> worths, int row, int[] seats) {
    if (row == SIDE) {
      return new Best(0, 0);
    }
    Best best = bruteForce(worths, row + 1, seats);
    for (int column = 0; column < SIDE; column++) {
      int worth = worths.get(row * SIDE + column);
      if (worth > 0 && seats[column] > 0) {
        seats[column]--;
        Best rest = bruteForce(worths, row + 1, seats);
        seats[column]++;
        Best with = new Best(rest.placed() + 1, rest.total() + worth);
        best = best.isBelow(with) ? with : best;
      }
    }
    return best;
  }

  private static LeadAllocation allocation(List<Integer> worths, List<Integer> capacities, int enterprises) {
    Map<TeamId, Integer> byTeam = new HashMap<>();
    IntStream.range(0, SIDE).forEach(team -> byTeam.put(team(team).id(), capacities.get(team)));
    return new LeadAllocation(fits(worths, enterprises), byTeam);
  }

  private static List<TeamFit> fits(List<Integer> worths, int enterprises) {
    List<TeamFit> fits = new ArrayList<>();
    for (int pair = 0; pair < worths.size(); pair++) {
      if (worths.get(pair) > 0) {
        Challenge challenge = challenge(pair / SIDE, enterprises);
        fits.add(
            new TeamFit(challenge, team(pair % SIDE), score(worths.get(pair)), List.of(), null, List.of()));
      }
    }
    return fits;
  }

  private static Challenge challenge(int number, int enterprises) {
    return new Challenge(
        new ChallengeId("N" + number),
        new OrganizationId("E" + number % enterprises),
        "难题",
        null,
        List.of(),
        null,
        null,
        null);
  }

  private static Team team(int number) {
    return new Team(new TeamId("T" + number), "团队", null, List.of(), List.of(), null, null);
  }

  private static MentorFit mentorFit(String mentor, String apprentice, int worth) {
    return new MentorFit(
        colleague(mentor),
        colleague(apprentice),
        Standing.Step.TIER,
        true,
        score(worth),
        List.of(),
        List.of());
  }

  private static Colleague colleague(String id) {
    Standing standing = new Standing(null, null, null, null, true);
    return new Colleague(new CandidateId(id), standing, null, null, List.of(), List.of(), List.of());
  }

  private static PairScore score(int worth) {
    return PairScore.of(Aspect.CRAFT.part(worth));
  }
}
