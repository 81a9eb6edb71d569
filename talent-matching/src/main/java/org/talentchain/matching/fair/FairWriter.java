package org.talentchain.matching.fair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.talentchain.matching.allocation.Allocation;
import org.talentchain.matching.allocation.CandidatePlan;
import org.talentchain.matching.allocation.Change;
import org.talentchain.matching.allocation.Invitation;
import org.talentchain.matching.allocation.PositionPlan;
import org.talentchain.matching.allocation.Reach;
import org.talentchain.matching.allocation.Shortfall;
import org.talentchain.matching.allocation.Unmatched;
import org.talentchain.matching.explain.NearMisses;
import org.talentchain.matching.explain.Nearest;
import org.talentchain.matching.explain.Remedies;
import org.talentchain.matching.features.Column;
import org.talentchain.matching.features.Flag;
import org.talentchain.matching.retrieve.PositionReach;
import org.talentchain.matching.score.Rating;
import org.talentchain.matching.score.Vacancy;
import org.talentchain.model.CandidateId;
import org.talentchain.model.Position;
import org.talentchain.model.PositionId;

/** Puts the numbers of an allocation into the plan of each position and of each candidate. */
final class FairWriter {

  private final Fair fair;
  private final List<PositionReach> reaches;
  private final Reach reach;
  private final Invitations invitations;
  private final Allocation allocation;
  private final List<@Nullable NearMisses> misses;
  private final Nearest nearest;
  private final Optional<SmallChanges> changes;
  private final Optional<UpperBounds> bounds;
  private final int[] ahead;

  FairWriter(
      Fair fair,
      List<PositionReach> reaches,
      List<Rating[]> preferences,
      Allocations allocations,
      Allocation allocation,
      List<@Nullable NearMisses> misses,
      Nearest nearest,
      Optional<SmallChanges> changes) {
    this.fair = fair;
    this.reaches = reaches;
    this.reach = allocations.reach();
    this.invitations = new Invitations(fair, reaches, preferences, allocations);
    this.allocation = allocation;
    this.misses = misses;
    this.nearest = nearest;
    this.changes = changes;
    this.bounds = allocations.upperBounds(allocation);
    this.ahead = ahead();
  }

  PositionPlan positionPlan(int position) {
    Vacancy vacancy = fair.vacancies().get(position);
    int seats = vacancy.position().headcount().places();
    int[] kept = allocation.keptBy(position);
    int open = seats - kept.length;
    return new PositionPlan(
        vacancy.position().id(),
        seats,
        fair.criteria(position).cutOff().tenThousandths(),
        ranked(kept),
        ranked(allocation.reserves(position, fair.request().reserves())),
        open == 0 ? null : shortfall(position, vacancy, open));
  }

  private List<Invitation> ranked(int[] pairs) {
    return IntStream.range(0, pairs.length).mapToObj(i -> invitation(pairs[i], i + 1)).toList();
  }

  private Invitation invitation(int pair, int rank) {
    return invitations.of(pair, rank);
  }

  private Shortfall shortfall(int position, Vacancy vacancy, int open) {
    NearMisses seen = misses.get(position);
    if (seen == null) {
      return fair.remedies().notAssessable(vacancy, open);
    }
    PositionReach found = reaches.get(position);
    int elsewhere = found.candidates().length - allocation.keptBy(position).length;
    return fair.remedies()
        .shortfall(
            vacancy,
            open,
            found.excluded(),
            found.below(),
            elsewhere,
            changes
                .map(each -> each.ofPosition(position))
                .orElseGet(() -> fair.remedies().untried(vacancy, fair.criteria(position), seen)));
  }

  CandidatePlan candidatePlan(int candidate) {
    int pair = allocation.pairOf(candidate);
    boolean invited = pair != Allocation.NONE;
    return new CandidatePlan(
        new CandidateId(fair.table().id(candidate)),
        invited ? invitation(pair, rank(allocation.keptBy(reach.position(pair)), pair)) : null,
        reserves(candidate),
        invited ? null : unmatched(candidate));
  }

  private static int rank(int[] pairs, int pair) {
    int at = 0;
    while (pairs[at] != pair) {
      at++;
    }
    return at + 1;
  }

  private List<Invitation> reserves(int candidate) {
    return Arrays.stream(allocation.orderOf(candidate))
        .filter(pair -> pair != allocation.pairOf(candidate) && allocation.isPreferred(pair))
        .filter(pair -> ahead[pair] < fair.request().reserves())
        .mapToObj(pair -> invitation(pair, ahead[pair] + 1))
        .toList();
  }

  /** Of each pair that waits for its position: how many come before it there. */
  private int[] ahead() {
    int[] before = new int[reach.pairs()];
    for (int position = 0; position < reach.positionCount(); position++) {
      int[] waiting = allocation.reserves(position, Integer.MAX_VALUE);
      for (int at = 0; at < waiting.length; at++) {
        before[waiting[at]] = at;
      }
    }
    return before;
  }

  private Unmatched unmatched(int candidate) {
    Unmatched known = reason(candidate);
    if (changes.isEmpty()) {
      return known;
    }
    List<Change> helping = changes.get().ofCandidate(candidate);
    return helping.isEmpty()
        ? fair.remedies().triedInVain(known)
        : fair.remedies().tried(known, helping);
  }

  private Unmatched reason(int candidate) {
    Remedies remedies = fair.remedies();
    if ((fair.table().column(Column.FLAGS, candidate) & Flag.BLANK) != 0) {
      return remedies.noData();
    }
    int[] order = allocation.orderOf(candidate);
    if (order.length > 0) {
      return bounds.isPresent() ? keptOut(bounds.get(), order) : outrun(order);
    }
    if (nearest.unverified(candidate) != Nearest.NONE) {
      return remedies.unverified(fair.features(candidate), vacancy(nearest.unverified(candidate)));
    }
    if (nearest.blocked(candidate) != Nearest.NONE) {
      return remedies.blocked(fair.features(candidate), vacancy(nearest.blocked(candidate)));
    }
    int below = nearest.below(candidate);
    return below == Nearest.NONE
        ? remedies.farAway()
        : remedies.below(fair.features(candidate), vacancy(below), fair.criteria(below));
  }

  /** The position at which the fewest others are ahead; of several, the one preferred most. */
  private Unmatched outrun(int[] order) {
    int best = order[0];
    int fewest = ahead[best];
    for (int pair : order) {
      if (ahead[pair] < fewest) {
        best = pair;
        fewest = ahead[pair];
      }
    }
    Position nearestOne = vacancy(reach.position(best)).position();
    return fair.remedies().outrun(nearestOne.id(), nearestOne.headcount().places(), fewest);
  }

  /** What makes room for a candidate under quotas, where that is least; of several, where they want to be most. */
  private Unmatched keptOut(UpperBounds bounds, int[] order) {
    int least = Integer.MAX_VALUE;
    PositionId nearestOne = vacancy(reach.position(order[0])).position().id();
    List<Change> best = List.of();
    for (int pair : order) {
      Position position = vacancy(reach.position(pair)).position();
      int[] before = allocation.reserves(reach.position(pair), ahead[pair]);
      List<UpperBounds.Rise> rises = bounds.rises(pair, before);
      int seats = position.headcount().places();
      int all = allocation.keptBy(reach.position(pair)).length + ahead[pair] + 1;
      // Where there is room all the same, a lower bound keeps it: one place more is the next thing to try.
      int needed = rises.isEmpty() ? Math.max(all, seats + 1) : Math.max(all, seats);
      int more = needed - seats + rises.stream().mapToInt(rise -> rise.to() - rise.from()).sum();
      if (more < least) {
        least = more;
        nearestOne = position.id();
        best = room(position, rises, needed);
      }
    }
    return fair.remedies().keptOut(nearestOne, best);
  }

  private static List<Change> room(Position position, List<UpperBounds.Rise> rises, int needed) {
    List<Change> changes = new ArrayList<>();
    rises.forEach(rise -> changes.add(Change.ofQuota(rise.quota(), position.id(), rise.from(), rise.to())));
    int seats = position.headcount().places();
    if (needed > seats) {
      changes.add(Change.ofNumber(Change.Kind.ADD_HEADCOUNT, position.id(), seats, needed, 1));
    }
    return changes;
  }

  private Vacancy vacancy(int position) {
    return fair.vacancies().get(position);
  }
}
