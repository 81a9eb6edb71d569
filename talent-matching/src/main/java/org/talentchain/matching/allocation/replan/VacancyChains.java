package org.talentchain.matching.allocation.replan;

/**
 * Keeps a plan stable. Who comes in proposes down their list, and who is turned out by it goes on proposing
 * down theirs (Roth and Vande Vate 1990). An open seat is offered to the best who would rather have it; theirs
 * opens in turn (vacancy chains: Blum, Roth and Rothblum 1997). Arrivals and lost seats make candidates no
 * better off, departures and new seats no worse, so each repair ends, and nobody moves who is not on its chain.
 *
 * <p>By the rural hospitals theorem the same candidates are matched as if the plan were made anew. After
 * departures some may hold less than in the one stable plan that is best for all candidates: people are moved
 * when a seat opens, not because two of them could now trade.
 */
final class VacancyChains implements Repair {

  private static final int NONE = LiveMarket.NONE;

  private final LiveMarket market;

  VacancyChains(LiveMarket market) {
    this.market = market;
  }

  @Override
  public boolean matters(int pair) {
    return market.isRather(pair, market.held(market.candidate(pair))) && accepts(pair);
  }

  @Override
  public void enter(int candidate) {
    int wanderer = candidate;
    while (wanderer != NONE) {
      wanderer = propose(wanderer);
    }
  }

  /** Takes the best a candidate can have; returns who is turned out, or {@link #NONE}. */
  private int propose(int candidate) {
    int best = best(candidate, NONE);
    if (best == NONE) {
      return NONE;
    }
    int position = market.position(best);
    int refused = market.isOpen(position) ? NONE : market.candidate(market.last(position));
    if (refused != NONE) {
      market.leave(refused);
    }
    market.take(best);
    return refused;
  }

  /** The best pair of a candidate that its position accepts and that is better than another, or {@link #NONE}. */
  private int best(int candidate, int than) {
    int best = than;
    Numbers row = market.ofCandidate(candidate);
    for (int at = 0; at < row.size(); at++) {
      int pair = row.get(at);
      if (pair != than && market.isRather(pair, best) && accepts(pair)) {
        best = pair;
      }
    }
    return best == than ? NONE : best;
  }

  private boolean accepts(int pair) {
    int position = market.position(pair);
    if (market.isOpen(position)) {
      return true;
    }
    int last = market.last(position);
    return last != NONE && market.isAhead(pair, last);
  }

  @Override
  public void fill(int position) {
    int vacant = position;
    while (vacant != NONE && market.isOpen(vacant)) {
      int pair = next(vacant);
      if (pair == NONE) {
        return;
      }
      int left = market.held(market.candidate(pair));
      market.take(pair);
      vacant = left == NONE ? NONE : market.position(left);
    }
  }

  /** The best of those who would rather be at a position than where they are, or {@link #NONE}. */
  private int next(int position) {
    int best = NONE;
    Numbers row = market.ofPosition(position);
    for (int at = 0; at < row.size(); at++) {
      int pair = row.get(at);
      int candidate = market.candidate(pair);
      int now = market.held(candidate);
      if (market.isPresent(candidate)
          && now != pair
          && (best == NONE || market.isAhead(pair, best))
          && market.isRather(pair, now)) {
        best = pair;
      }
    }
    return best;
  }

  @Override
  public void shed(int position) {
    int refused = market.candidate(market.last(position));
    market.leave(refused);
    enter(refused);
  }

  /**
   * Makes any plan stable, starting from what it is.
   *
   * @return false when it was given up after going round many times
   */
  boolean settle() {
    for (int round = 0; round < MOST_ROUNDS; round++) {
      if (!settleOnce()) {
        return true;
      }
    }
    return false;
  }

  private static final int MOST_ROUNDS = 64;

  /** True when something moved. */
  private boolean settleOnce() {
    boolean moved = false;
    for (int position = 0; position < market.positionCount(); position++) {
      while (market.isCrowded(position)) {
        shed(position);
        moved = true;
      }
    }
    for (int candidate = 0; candidate < market.candidateCount(); candidate++) {
      int now = market.held(candidate);
      if (!market.isPresent(candidate) || best(candidate, now) == NONE) {
        continue;
      }
      moved = true;
      market.leave(candidate);
      enter(candidate);
      if (now != NONE) {
        fill(market.position(now));
      }
    }
    return moved;
  }
}
