package org.talentchain.matching.allocation.replan;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.talentchain.matching.allocation.Allocation;
import org.talentchain.matching.allocation.Reach;

/**
 * Who may be brought together at the moment, and who is. Candidates, positions and pairs are numbered and
 * keep their number; those added later come after. Of equal claims the lower number goes first.
 *
 * <p>Knows nothing of what a good plan is: {@link VacancyChains} and {@link AugmentingPaths} do.
 */
final class LiveMarket {

  static final int NONE = Allocation.NONE;

  private static final int SHARE_BITS = 14;
  private static final int WISH_BITS = 44;

  private int pairs;
  private int[] candidates;
  private int[] positions;
  private long[] worths;
  private long[] wishes;
  private long[] standings;

  private int candidateCount;
  private Numbers[] ofCandidate;
  private boolean[] present;
  private int[] held;

  /** Of the pair held, candidate beside candidate: looked up through the pair, it would cost a search most. */
  private int[] heldPosition;

  private long[] heldWorth;

  private int positionCount;
  private Numbers[] ofPosition;
  private Numbers[] holders;
  private int[] seats;

  private int filled;
  private long total;
  private @Nullable Deque<Runnable> journal;
  private @Nullable Map<Integer, Integer> watch;

  private LiveMarket(int pairs, int candidateCount, int positionCount) {
    candidates = new int[pairs];
    positions = new int[pairs];
    worths = new long[pairs];
    wishes = new long[pairs];
    standings = new long[pairs];
    ofCandidate = new Numbers[candidateCount];
    present = new boolean[candidateCount];
    held = new int[candidateCount];
    heldPosition = new int[candidateCount];
    heldWorth = new long[candidateCount];
    ofPosition = new Numbers[positionCount];
    holders = new Numbers[positionCount];
    seats = new int[positionCount];
  }

  /**
   * The market of a fair; its pairs have the numbers they have there.
   *
   * @param seats headcount of each position
   * @param priorities of each position: candidates take a higher one first
   * @param shares the fit of each pair as a share that compares between positions
   * @param worths what each pair adds to the total
   * @param bonus what each adds beside its worth
   */
  static LiveMarket of(
      Reach reach, int[] seats, int[] priorities, int[] shares, int[] worths, long bonus) {
    int[] degrees = new int[reach.candidateCount()];
    for (int pair = 0; pair < reach.pairs(); pair++) {
      degrees[reach.candidate(pair)]++;
    }
    LiveMarket market = new LiveMarket(reach.pairs(), reach.candidateCount(), reach.positionCount());
    for (int degree : degrees) {
      market.newCandidate(degree);
    }
    for (int position = 0; position < reach.positionCount(); position++) {
      market.newPosition(seats[position], reach.start(position + 1) - reach.start(position));
      for (int pair = reach.start(position); pair < reach.start(position + 1); pair++) {
        long wish = wish(priorities[position], reach.preference(pair), shares[pair]);
        market.link(reach.candidate(pair), position, new Link(bonus + worths[pair], wish, reach.fit(pair)));
      }
    }
    Arrays.fill(market.present, true);
    return market;
  }

  /** The order of candidates in one number: priority, then preference, then share; at least 0 each. */
  static long wish(int priority, int preference, int share) {
    return ((long) priority << WISH_BITS) + ((long) preference << SHARE_BITS) + share;
  }

  private int newCandidate(int degree) {
    if (candidateCount == ofCandidate.length) {
      int more = candidateCount + (candidateCount >> 1) + 4;
      ofCandidate = Arrays.copyOf(ofCandidate, more);
      present = Arrays.copyOf(present, more);
      held = Arrays.copyOf(held, more);
      heldPosition = Arrays.copyOf(heldPosition, more);
      heldWorth = Arrays.copyOf(heldWorth, more);
    }
    ofCandidate[candidateCount] = new Numbers(new int[degree], 0);
    held[candidateCount] = NONE;
    heldPosition[candidateCount] = NONE;
    return candidateCount++;
  }

  private int newPosition(int count, int degree) {
    if (positionCount == ofPosition.length) {
      int more = positionCount + (positionCount >> 1) + 4;
      ofPosition = Arrays.copyOf(ofPosition, more);
      holders = Arrays.copyOf(holders, more);
      seats = Arrays.copyOf(seats, more);
    }
    ofPosition[positionCount] = new Numbers(new int[degree], 0);
    holders[positionCount] = new Numbers();
    seats[positionCount] = count;
    return positionCount++;
  }

  private int link(int candidate, int position, Link link) {
    if (pairs == candidates.length) {
      int more = pairs + (pairs >> 1) + 4;
      candidates = Arrays.copyOf(candidates, more);
      positions = Arrays.copyOf(positions, more);
      worths = Arrays.copyOf(worths, more);
      wishes = Arrays.copyOf(wishes, more);
      standings = Arrays.copyOf(standings, more);
    }
    candidates[pairs] = candidate;
    positions[pairs] = position;
    put(pairs, link);
    ofCandidate[candidate].add(pairs);
    ofPosition[position].add(pairs);
    return pairs++;
  }

  /** Adds somebody who is not present yet and has no pairs. */
  int addCandidate() {
    return newCandidate(4);
  }

  /** Adds a position without seats and pairs. */
  int addPosition() {
    return newPosition(0, 4);
  }

  /** Adds a pair; two of the same candidate and position are not allowed. */
  int add(int candidate, int position, Link link) {
    int pair = link(candidate, position, link);
    noting(this::dropLastPair);
    return pair;
  }

  private void dropLastPair() {
    pairs--;
    ofCandidate[candidates[pairs]].removeLast();
    ofPosition[positions[pairs]].removeLast();
  }

  /** Takes a pair out that nobody is in; its number is not used again. */
  void remove(int pair) {
    Numbers row = ofCandidate[candidates[pair]];
    Numbers column = ofPosition[positions[pair]];
    int inRow = row.remove(pair);
    int inColumn = column.remove(pair);
    noting(
        () -> {
          row.putBack(inRow, pair);
          column.putBack(inColumn, pair);
        });
  }

  /** Gives a pair that nobody is in another meaning. */
  void relink(int pair, Link link) {
    Link before = new Link(worths[pair], wishes[pair], standings[pair]);
    put(pair, link);
    noting(() -> put(pair, before));
  }

  private void put(int pair, Link link) {
    worths[pair] = link.worth();
    wishes[pair] = link.wish();
    standings[pair] = link.standing();
  }

  int candidateCount() {
    return candidateCount;
  }

  int positionCount() {
    return positionCount;
  }

  int candidate(int pair) {
    return candidates[pair];
  }

  int position(int pair) {
    return positions[pair];
  }

  long worth(int pair) {
    return worths[pair];
  }

  Numbers ofCandidate(int candidate) {
    return ofCandidate[candidate];
  }

  Numbers ofPosition(int position) {
    return ofPosition[position];
  }

  /** The pairs taken at a position, in no order. */
  Numbers holders(int position) {
    return holders[position];
  }

  boolean isPresent(int candidate) {
    return present[candidate];
  }

  void present(int candidate, boolean now) {
    boolean before = present[candidate];
    present[candidate] = now;
    noting(() -> present[candidate] = before);
  }

  int seats(int position) {
    return seats[position];
  }

  void seats(int position, int count) {
    int before = seats[position];
    seats[position] = count;
    noting(() -> seats[position] = before);
  }

  boolean isOpen(int position) {
    return holders[position].size() < seats[position];
  }

  boolean isCrowded(int position) {
    return holders[position].size() > seats[position];
  }

  /** The pair a candidate is in, or {@link #NONE}. */
  int held(int candidate) {
    return held[candidate];
  }

  /** The position a candidate is at, or {@link #NONE}. */
  int heldPosition(int candidate) {
    return heldPosition[candidate];
  }

  /** The worth of the pair a candidate is in; 0 without one. */
  long heldWorth(int candidate) {
    return heldWorth[candidate];
  }

  /** Takes a pair, leaving the one its candidate was in. */
  void take(int pair) {
    move(candidates[pair], pair);
  }

  /** Leaves a candidate without a pair. */
  void leave(int candidate) {
    move(candidate, NONE);
  }

  private void move(int candidate, int pair) {
    int before = held[candidate];
    if (watch != null) {
      watch.putIfAbsent(candidate, before);
    }
    put(candidate, pair);
    noting(() -> put(candidate, before));
  }

  private void put(int candidate, int pair) {
    int before = held[candidate];
    if (before != NONE) {
      holders[positions[before]].remove(before);
      filled--;
      total -= worths[before];
    }
    held[candidate] = pair;
    heldPosition[candidate] = pair == NONE ? NONE : positions[pair];
    heldWorth[candidate] = pair == NONE ? 0 : worths[pair];
    if (pair != NONE) {
      holders[positions[pair]].add(pair);
      filled++;
      total += worths[pair];
    }
  }

  /** True when the candidate would rather have the first of two of their pairs; {@link #NONE} is worst. */
  boolean isRather(int pair, int than) {
    if (than == NONE) {
      return true;
    }
    long more = wishes[pair] - wishes[than];
    return more > 0 || more == 0 && positions[pair] < positions[than];
  }

  /** True when the position would rather have the first of two of its pairs. */
  boolean isAhead(int pair, int of) {
    long more = standings[pair] - standings[of];
    return more > 0 || more == 0 && candidates[pair] < candidates[of];
  }

  /** The pair at a position that comes last, or {@link #NONE} when nobody is there. */
  int last(int position) {
    int last = NONE;
    for (int at = 0; at < holders[position].size(); at++) {
      int pair = holders[position].get(at);
      last = last == NONE || isAhead(last, pair) ? pair : last;
    }
    return last;
  }

  /** How many pairs are taken. */
  int filled() {
    return filled;
  }

  /** The worth of all pairs taken. */
  long total() {
    return total;
  }

  /** Notes from now on what each candidate who is moved had before; null to end. */
  void watch(@Nullable Map<Integer, Integer> moved) {
    watch = moved;
  }

  /** From now on until {@link #undo} everything can be undone. */
  void startTrial() {
    journal = new ArrayDeque<>();
  }

  /** Brings back what was when the trial started. */
  void undo() {
    Deque<Runnable> steps = journal;
    journal = null;
    if (steps != null) {
      steps.forEach(Runnable::run);
    }
  }

  /** Notes how to undo what was just done. */
  void noting(Runnable step) {
    if (journal != null) {
      journal.push(step);
    }
  }
}
