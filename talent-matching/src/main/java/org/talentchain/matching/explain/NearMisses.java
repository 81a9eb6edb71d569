package org.talentchain.matching.explain;

import java.util.ArrayList;
import java.util.List;
import org.talentchain.matching.retrieve.Criteria;
import org.talentchain.matching.score.GateOutcome;
import org.talentchain.matching.score.Rating;
import org.talentchain.matching.score.Scorecard;
import org.talentchain.matching.score.Tally;

/** What keeps the candidates left over from one position, counted while they pass by. */
public final class NearMisses {

  private final Scorecard card;
  private final Criteria criteria;
  private final int position;
  private final int[] blockedBy;
  private final List<List<Blocked>> blocked = new ArrayList<>();
  private int unverified;
  private int nearestShare;
  private int nearestCount;

  /**
   * @param position number of the position
   * @param card its scorecard, assessable
   * @param criteria who may be listed
   */
  public NearMisses(int position, Scorecard card, Criteria criteria) {
    this.position = position;
    this.card = card;
    this.criteria = criteria;
    this.blockedBy = new int[card.items().size()];
    card.items().forEach(item -> blocked.add(new ArrayList<>()));
  }

  /**
   * Somebody who reaches the cut-off and fails one must-have alone.
   *
   * @param candidate who
   * @param points what they reach
   * @param free true when they have no seat
   */
  public record Blocked(int candidate, int points, boolean free) {}

  /** Sees a candidate who has a seat at another position. */
  public void seeElsewhere(int candidate, Tally tally) {
    if (tally.hasSubstance() && criteria.cutOff().isReachedBy(tally) && isKeptOutByOne(tally)) {
      blocked.get(tally.failed()).add(new Blocked(candidate, tally.points(), false));
    }
  }

  /** Whether letting go of one must-have would do. */
  private boolean isKeptOutByOne(Tally tally) {
    return tally.failures() == 1 && (tally.unknowns() == 0 || !criteria.strict());
  }

  /** Sees a candidate who has no seat, and tells the candidate's side of it. */
  public void see(int candidate, Tally tally, Nearest nearest) {
    if (criteria.admits(tally) || !tally.hasSubstance()) {
      return;
    }
    boolean reached = criteria.cutOff().isReachedBy(tally);
    GateOutcome gate = tally.gate();
    int share = new Rating(tally.points(), card.weight()).perTenThousand();
    if (reached && gate == GateOutcome.FAIL) {
      if (isKeptOutByOne(tally)) {
        blockedBy[tally.failed()]++;
        blocked.get(tally.failed()).add(new Blocked(candidate, tally.points(), true));
      }
      nearest.blocked(candidate, position, tally.failures(), share);
    } else if (reached) {
      unverified++;
      nearest.unverified(candidate, position, share);
    } else if (criteria.passes(gate)) {
      seeBelow(share);
      nearest.below(candidate, position, criteria.cutOff().tenThousandths() - share);
    }
  }

  private void seeBelow(int share) {
    if (share > nearestShare) {
      nearestShare = share;
      nearestCount = 1;
    } else if (share == nearestShare) {
      nearestCount++;
    }
  }

  /** Who reach the cut-off and fail this must-have alone, in the order they were seen. */
  public List<Blocked> blocked(int item) {
    return List.copyOf(blocked.get(item));
  }

  /** How many reach the cut-off and fail this must-have alone. */
  int blockedBy(int item) {
    return blockedBy[item];
  }

  /** How many reach the cut-off and are left out only because a must-have is not verified. */
  int unverified() {
    return unverified;
  }

  /** The best fit below the cut-off, in ten-thousandths; 0 when there is none. */
  int nearestShare() {
    return nearestShare;
  }

  /** How many have it. */
  int nearestCount() {
    return nearestCount;
  }
}
