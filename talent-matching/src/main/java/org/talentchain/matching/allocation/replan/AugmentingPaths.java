package org.talentchain.matching.allocation.replan;

import java.util.Arrays;
import org.talentchain.matching.allocation.Prices;

/**
 * Keeps a plan of largest total, and with it whole prices of seats that prove it. A candidate's surplus is
 * what their pair leaves after its price, or 0. The prices are a proof as long as no pair would leave more
 * than the surplus of its candidate, and only seats of price 0 are open ({@link
 * org.talentchain.matching.allocation.PlanVerifier#optimality}).
 *
 * <p>A change breaks this at one candidate or at one position. The shortest path from there, measured by what
 * each step falls short of the best, leads to the change of plan that loses least; moving prices by what the
 * places on the way are nearer than its end makes all steps on it cost nothing (successive shortest paths with
 * potentials: Edmonds and Karp 1972). Work is done where prices change, as a rule around the place touched.
 */
final class AugmentingPaths implements Repair {

  private static final int NONE = LiveMarket.NONE;

  private final LiveMarket market;
  private long[] prices;
  private final Frontier frontier = new Frontier();

  /** How far the best end of the path is, and which: a pair to give up, or a position. */
  private long nearest;
  private int endCandidate;
  private int endPosition;

  /**
   * @param prices that prove the plan the market has; taken over
   */
  AugmentingPaths(LiveMarket market, long[] prices) {
    this.market = market;
    this.prices = prices;
  }

  /** The prices that prove the plan. */
  Prices prices() {
    return new Prices(Arrays.copyOf(prices, market.positionCount()), 1);
  }

  long price(int position) {
    return prices[position];
  }

  /** Gives a position without seats the least price at which nobody would pay for one. */
  void price(int position, long price) {
    if (position >= prices.length) {
      prices = Arrays.copyOf(prices, position + (position >> 1) + 4);
    }
    prices[position] = price;
  }

  private void raise(int position, long by) {
    prices[position] += by;
    market.noting(() -> prices[position] -= by);
  }

  /** What a pair leaves after its price. */
  long rest(int pair) {
    return market.worth(pair) - prices[market.position(pair)];
  }

  /** What a candidate has left: of the pair they are in; 0 without one. */
  private long surplus(int candidate) {
    int held = market.held(candidate);
    return held == NONE ? 0 : rest(held);
  }

  /** The most any pair would leave to a candidate, at least 0. */
  long most(int candidate) {
    long most = 0;
    Numbers row = market.ofCandidate(candidate);
    for (int at = 0; at < row.size(); at++) {
      most = Math.max(most, rest(row.get(at)));
    }
    return most;
  }

  @Override
  public boolean matters(int pair) {
    return rest(pair) > surplus(market.candidate(pair));
  }

  @Override
  public void enter(int candidate) {
    long surplus = most(candidate);
    if (surplus == 0) {
      return;
    }
    start();
    leaveFrom(candidate, surplus, 0);
    searchOut();
    pay(1);
    int position = endCandidate == NONE ? endPosition : giveUp(endCandidate);
    while (position != NONE) {
      position = bring(frontier.via(position));
    }
  }

  @Override
  public void shed(int position) {
    start();
    frontier.reach(position, 0, NONE);
    searchOut();
    pay(1);
    int now = endCandidate == NONE ? endPosition : giveUp(endCandidate);
    while (now != position) {
      now = bring(frontier.via(now));
    }
  }

  @Override
  public void fill(int position) {
    if (prices[position] == 0) {
      return;
    }
    start();
    frontier.reach(position, 0, NONE);
    endAt(position, prices[position]);
    searchIn();
    pay(-1);
    int now = endPosition;
    if (endCandidate != NONE) {
      now = market.position(endCandidate);
      market.take(endCandidate);
    }
    while (now != position) {
      // Whoever was to come from here goes on to where they were reached.
      int pair = frontier.via(now);
      market.take(pair);
      now = market.position(pair);
    }
  }

  private void start() {
    frontier.clear(market.positionCount());
    nearest = Long.MAX_VALUE;
    endCandidate = NONE;
    endPosition = NONE;
  }

  /** Ends the path with somebody who then has nothing; returns the position they leave, or {@link #NONE}. */
  private int giveUp(int candidate) {
    int held = market.held(candidate);
    market.leave(candidate);
    return held == NONE ? NONE : market.position(held);
  }

  /** Takes a pair; returns the position its candidate leaves, or {@link #NONE}. */
  private int bring(int pair) {
    int left = market.held(market.candidate(pair));
    market.take(pair);
    return left == NONE ? NONE : market.position(left);
  }

  /** Moves the price of each position by how much nearer it is than the end. */
  private void pay(int sign) {
    Numbers touched = frontier.touched();
    for (int at = 0; at < touched.size(); at++) {
      int position = touched.get(at);
      long nearer = nearest - frontier.distance(position);
      if (nearer > 0) {
        raise(position, sign * nearer);
      }
    }
  }

  /** From places that are one too many: to an open seat, or to somebody who gives up least. */
  private void searchOut() {
    for (int position = frontier.next(nearest); position != NONE; position = frontier.next(nearest)) {
      Numbers row = market.holders(position);
      for (int at = 0; at < row.size(); at++) {
        int candidate = market.candidate(row.get(at));
        leaveFrom(candidate, surplus(candidate), frontier.distance(position));
      }
    }
  }

  private void leaveFrom(int candidate, long surplus, long distance) {
    if (distance + surplus < nearest) {
      nearest = distance + surplus;
      endCandidate = candidate;
      endPosition = NONE;
    }
    int held = market.held(candidate);
    Numbers row = market.ofCandidate(candidate);
    for (int at = 0; at < row.size(); at++) {
      int pair = row.get(at);
      long there = distance + surplus - rest(pair);
      if (there <= nearest && pair != held) {
        int position = market.position(pair);
        frontier.reach(position, there, pair);
        if (market.isOpen(position)) {
          endAt(position, there);
        }
      }
    }
  }

  /** Of ends as far, a position goes before a candidate and the lower number first, in whatever order they come. */
  private void endAt(int position, long distance) {
    if (distance < nearest || distance == nearest && (endPosition == NONE || position < endPosition)) {
      nearest = distance;
      endCandidate = NONE;
      endPosition = position;
    }
  }

  /** From an open seat: to somebody who has nothing, or to a seat that may stay open at least loss. */
  private void searchIn() {
    for (int position = frontier.next(nearest); position != NONE; position = frontier.next(nearest)) {
      long base = frontier.distance(position) + prices[position];
      Numbers row = market.ofPosition(position);
      for (int at = 0; at < row.size(); at++) {
        comeTo(position, row.get(at), base);
      }
    }
  }

  private void comeTo(int position, int pair, long base) {
    int candidate = market.candidate(pair);
    int left = market.heldPosition(candidate);
    if (left == position || !market.isPresent(candidate)) {
      return;
    }
    long surplus = left == NONE ? 0 : market.heldWorth(candidate) - prices[left];
    long there = base - market.worth(pair) + surplus;
    if (there > nearest) {
      return;
    }
    if (left == NONE) {
      comeFree(pair, there);
    } else {
      frontier.reach(left, there, pair);
      endAt(left, there + prices[left]);
    }
  }

  private void comeFree(int pair, long distance) {
    if (distance < nearest) {
      nearest = distance;
      endCandidate = pair;
      endPosition = NONE;
    }
  }
}
