package org.talentchain.matching.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.talentchain.matching.retrieve.Criteria;
import org.talentchain.matching.retrieve.TableScan;
import org.talentchain.matching.score.GateOutcome;
import org.talentchain.matching.score.Rating;
import org.talentchain.matching.score.Scorecard;
import org.talentchain.matching.score.Tally;

/**
 * What keeps candidates from one position, taken down while they pass by. Of a position with open seats it keeps whom
 * one change would let in: all of those a must-have alone keeps out, and the nearest few otherwise.
 */
public final class NearMisses {

  /** So many below the cut-off are kept: a cut-off lowered for more than that is no small change. */
  private static final int MOST_BELOW = 40;

  /** So many who could help themselves are kept, or as many as there are open seats if those are fewer. */
  private static final int MOST_HELPED = 16;

  private final int position;
  private final Scorecard card;
  private final Criteria criteria;
  private final boolean open;
  private final int mostHelped;
  private final int entry;
  private final SingleSteps steps;
  private final SortedMap<Integer, List<NearMiss>> keptOut = new TreeMap<>();
  private final SortedMap<Integer, Nearby> unsaid = new TreeMap<>();
  private final SortedMap<Integer, Nearby> unlearnt = new TreeMap<>();
  private final Nearby below = new Nearby(MOST_BELOW);
  private int unverified;
  private boolean movable;

  /**
   * @param position number of the position
   * @param card its scorecard, assessable
   * @param criteria who may be listed
   * @param openSeats how many of its seats are open
   * @param last the points of the last of those who have a seat
   * @param scan visits the candidates
   * @param taught by item: whether a class teaches it in full
   */
  public NearMisses(
      int position, Scorecard card, Criteria criteria, int openSeats, int last, TableScan scan, boolean[] taught) {
    this.card = card;
    this.criteria = criteria;
    this.position = position;
    this.open = openSeats > 0;
    this.entry = Math.max(criteria.cutOff().leastPoints(), open ? 0 : last);
    this.mostHelped = Math.min(openSeats, MOST_HELPED);
    this.steps = new SingleSteps(card, criteria, scan, taught);
  }

  /** Sees a candidate who has a seat at another position. */
  public void seeElsewhere(int candidate, Tally tally) {
    if (open && !criteria.admits(tally)) {
      keep(candidate, tally, false);
    }
  }

  /** Sees a candidate who has no seat, and tells the candidate's side of it. */
  public void see(int candidate, Tally tally, Nearest nearest) {
    if (criteria.admits(tally)) {
      return;
    }
    if (open) {
      keep(candidate, tally, true);
    }
    if (tally.hasSubstance()) {
      tellDistance(candidate, tally, nearest);
      if (steps.mayReach(tally, entry)) {
        tellChances(candidate, tally, nearest.chances());
      }
    }
  }

  private void tellDistance(int candidate, Tally tally, Nearest nearest) {
    boolean reached = criteria.cutOff().isReachedBy(tally);
    GateOutcome gate = tally.gate();
    int share = share(tally.points());
    if (reached && gate == GateOutcome.FAIL) {
      nearest.blocked(candidate, position, tally.failures(), share);
    } else if (reached) {
      unverified++;
      nearest.unverified(candidate, position, share);
    } else if (criteria.passes(gate)) {
      nearest.below(candidate, position, criteria.cutOff().tenThousandths() - share);
    }
  }

  private int share(int points) {
    return new Rating(points, card.weight()).perTenThousand();
  }

  private void keep(int candidate, Tally tally, boolean free) {
    boolean counts = tally.hasSubstance() || !criteria.cutOff().needsSubstance();
    if (counts && criteria.passes(tally.gate())) {
      below.add(new NearMiss(candidate, tally.points(), free));
    }
    if (!steps.mayDo(tally)) {
      return;
    }
    for (int[] group : steps.groups()) {
      if (steps.isMust(group) && steps.isAdmittedWithout(group, candidate, tally)) {
        keptOut
            .computeIfAbsent(group[0], none -> new ArrayList<>())
            .add(new NearMiss(candidate, tally.points(), free));
      }
      if (tally.hasSubstance()) {
        keepHelped(group, candidate, tally, free);
      }
    }
  }

  private void keepHelped(int[] group, int candidate, Tally tally, boolean free) {
    int points = steps.pointsWith(group, candidate, tally);
    OwnStep step = points == SingleSteps.NONE ? null : steps.step(group, candidate, tally);
    if (step == OwnStep.MOVE) {
      movable = true;
    } else if (step == OwnStep.SUPPLY_DATA && free) {
      nearby(unsaid, group).add(new NearMiss(candidate, points, true));
    } else if (step == OwnStep.LEARN_IN_CLASS && free) {
      nearby(unlearnt, group).add(new NearMiss(candidate, points, true));
    }
  }

  private Nearby nearby(Map<Integer, Nearby> some, int[] group) {
    return some.computeIfAbsent(group[0], none -> new Nearby(mostHelped));
  }

  private void tellChances(int candidate, Tally tally, Chances chances) {
    for (int[] group : steps.groups()) {
      int points = steps.pointsWith(group, candidate, tally);
      OwnStep step = points < entry ? null : steps.step(group, candidate, tally);
      if (step != null) {
        chances.offer(step, open, candidate, position, group[0], share(points));
      }
    }
  }

  /** Whom a must-have alone keeps out, by its first item, in the order they were seen. */
  public SortedMap<Integer, List<NearMiss>> keptOut() {
    return keptOut;
  }

  /** Who have no seat and would be within reach if what the data do not say were so, by its first item. */
  public SortedMap<Integer, Nearby> unsaid() {
    return unsaid;
  }

  /** Who have no seat and would be within reach after a class, by the first item of what it teaches. */
  public SortedMap<Integer, Nearby> unlearnt() {
    return unlearnt;
  }

  /** Who pass the gates and miss the cut-off. */
  public Nearby below() {
    return below;
  }

  /** How many without a seat reach the cut-off and are left out only because must-haves are not verified. */
  public int unverified() {
    return unverified;
  }

  /** Whether there is somebody whom only the way to the place keeps from the cut-off. */
  public boolean isMovable() {
    return movable;
  }
}
