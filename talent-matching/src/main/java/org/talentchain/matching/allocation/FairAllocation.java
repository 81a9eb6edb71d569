package org.talentchain.matching.allocation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The plan that leaves nobody behind (leximin). Of all plans within the limits of both sides it invites as
 * many as possible; of those, as few as possible at the lowest grade of satisfaction; of those, as few as
 * possible at the next lowest, and so on to the top. So no other plan with as many invitations is better for
 * the worst-off, and none is as good for them and better for the second worst-off, and so on. Nobody who
 * could be invited goes without, unless for somebody else, and no position gets more than its seats.
 *
 * <p>Satisfaction counts by {@linkplain #GRADE grades}, as nobody lives by a ten-thousandth. The same idea as
 * "fair matchings" of Huang, Kavitha, Mehlhorn and Michail (2016). It starts from the plan of largest total
 * worth among those that invite most, and moves only who has to be moved, grade by grade, each a {@link
 * Circulation}; {@link FairProof} goes out with it. Always the same plan for the same market.
 */
public final class FairAllocation {

  /** Satisfactions that differ less, in ten-thousandths, can count as the same. */
  public static final int GRADE = 500;

  private final int[] pairs;
  private final FairProof proof;

  private FairAllocation(int[] pairs, FairProof proof) {
    this.pairs = pairs;
    this.proof = proof;
  }

  /**
   * Finds the plan.
   *
   * @param market no two pairs of which are of the same candidate and position
   * @param satisfactions what the candidate of each pair thinks of it, at least 0
   */
  public static FairAllocation of(Market market, int[] satisfactions) {
    return keeping(market, satisfactions, new int[0]);
  }

  /**
   * Finds, of all plans that are as fair, one that keeps as many previous pairs as any.
   *
   * @param previous pairs of an earlier plan, as far as they are in the market; empty for none
   */
  public static FairAllocation keeping(Market market, int[] satisfactions, int[] previous) {
    int[] start = OptimalAllocation.of(market, Goal.FILLED_FIRST).pairs();
    return new Search(market, satisfactions, start).run(previous);
  }

  /** The pairs taken, ascending. */
  public int[] pairs() {
    return pairs.clone();
  }

  public FairProof proof() {
    return proof;
  }

  /** Candidates are nodes, then positions, then one node where everything starts and ends. */
  private static final class Search {

    private final Market market;
    private final int[] satisfactions;
    private final int[] start;
    private final int origin;
    private final Circulation circulation;

    Search(Market market, int[] satisfactions, int[] start) {
      this.market = market;
      this.satisfactions = satisfactions;
      this.start = start;
      this.origin = market.candidateCount() + market.positionCount();
      this.circulation = circulation();
    }

    private Circulation circulation() {
      int pairs = market.pairs();
      int people = market.candidateCount();
      int[] tails = new int[pairs + origin];
      int[] heads = new int[tails.length];
      int[] capacities = new int[tails.length];
      int[] flows = new int[tails.length];
      for (int pair = 0; pair < pairs; pair++) {
        tails[pair] = market.candidate(pair);
        heads[pair] = people + market.position(pair);
        capacities[pair] = 1;
      }
      for (int node = 0; node < origin; node++) {
        boolean isCandidate = node < people;
        tails[pairs + node] = isCandidate ? origin : node;
        heads[pairs + node] = isCandidate ? node : origin;
        capacities[pairs + node] = isCandidate ? market.limit(node) : market.seats(node - people);
      }
      for (int pair : start) {
        flows[pair] = 1;
        flows[pairs + tails[pair]]++;
        flows[pairs + heads[pair]]++;
      }
      return new Circulation(origin + 1, tails, heads, capacities, flows);
    }

    FairAllocation run(int[] previous) {
      List<int[]> potentials = new ArrayList<>();
      potentials.add(most());
      List<int[]> grades = grades();
      for (int at = 0; at + 1 < grades.size(); at++) {
        potentials.add(circulation.least(grades.get(at)));
      }
      if (previous.length > 0) {
        BitSet known = new BitSet();
        IntStream.of(previous).forEach(known::set);
        // All plans as fair invite as many, so as few new pairs as possible are as many old ones as possible.
        circulation.least(IntStream.range(0, market.pairs()).filter(pair -> !known.get(pair)).toArray());
      }
      int[] pairs = IntStream.range(0, market.pairs()).filter(pair -> circulation.flow(pair) == 1).toArray();
      return new FairAllocation(pairs, new FairProof(potentials));
    }

    /** The pairs of each grade that has some, from the lowest grade up. */
    private List<int[]> grades() {
      SortedMap<Integer, IntStream.Builder> grades = new TreeMap<>();
      for (int pair = 0; pair < market.pairs(); pair++) {
        grades.computeIfAbsent(satisfactions[pair] / GRADE, any -> IntStream.builder()).add(pair);
      }
      return grades.values().stream().map(pairs -> pairs.build().toArray()).toList();
    }

    /** The start invites most: whom an open candidate can reach by moving others, and whom not, proves it. */
    private int[] most() {
      int pairs = market.pairs();
      int[] potentials = new int[origin + 1];
      boolean[] reached = circulation.reachable(pairs, pairs + market.candidateCount(), origin);
      for (int node = 0; node < origin; node++) {
        potentials[node] = reached[node] ? 0 : 1;
      }
      circulation.freeze(potentials, pairs + market.candidateCount(), pairs + origin);
      return potentials;
    }
  }
}
