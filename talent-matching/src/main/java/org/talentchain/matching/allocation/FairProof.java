package org.talentchain.matching.allocation;

import java.util.List;

/**
 * What proves a fair plan ({@link PlanVerifier#fairness}): for each of its aims a price of every candidate, then of every
 * position, then of every quota. The first aim is to invite as many as possible; each other one to invite as few as
 * possible at one grade of satisfaction, from the lowest grade up.
 */
public final class FairProof {

  /** Satisfactions that differ less, in ten-thousandths, can count as the same. */
  public static final int GRADE = 500;

  private final List<int[]> prices;

  /**
   * @param prices one array an aim, in the order of the aims
   */
  public FairProof(List<int[]> prices) {
    this.prices = prices.stream().map(int[]::clone).toList();
  }

  public int aims() {
    return prices.size();
  }

  /**
   * What an aim has one more place for a candidate cost, one more seat, or one more who counts for a quota.
   *
   * @param number of the candidate, or behind them the position, or behind these the quota
   */
  int price(int aim, int number) {
    return prices.get(aim)[number];
  }

  boolean covers(int numbers) {
    return prices.stream().allMatch(each -> each.length == numbers);
  }
}
