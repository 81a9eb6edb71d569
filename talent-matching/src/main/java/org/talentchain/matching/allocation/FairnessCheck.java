package org.talentchain.matching.allocation;

import java.util.Arrays;

/** Checks a fair plan: {@link PlanVerifier#fairness}. */
final class FairnessCheck {

  private final Market market;
  private final CountedPairs counted;
  private final Quotas quotas;
  private final int[] satisfactions;
  private final FairProof proof;

  /** How many of each candidate, position and quota a plan takes. */
  private final int[] used;

  FairnessCheck(Market market, int[] satisfactions, Quotas quotas, FairProof proof) {
    this.market = market;
    this.counted = new CountedPairs(market, quotas);
    this.quotas = quotas;
    this.satisfactions = satisfactions;
    this.proof = proof;
    used = new int[market.candidateCount() + market.positionCount() + quotas.count()];
  }

  Verification check(int[] pairs) {
    int[] grades = Arrays.stream(satisfactions).map(each -> each / FairProof.GRADE).distinct().sorted().toArray();
    if (proof.aims() != Math.max(1, grades.length)) {
      return Verification.fault("%d aims are not those of %d grades", proof.aims(), grades.length);
    }
    if (!proof.covers(used.length)) {
      return Verification.fault("prices are missing");
    }
    boolean[] taken = new boolean[market.pairs()];
    for (int pair : pairs) {
      taken[pair] = true;
      used[market.candidate(pair)]++;
      used[position(pair)]++;
      for (int quota : counted.quotas(pair)) {
        used[quota(quota)]++;
      }
    }
    for (int pair = 0; pair < taken.length; pair++) {
      int sign = sign(pair, 1 + Arrays.binarySearch(grades, satisfactions[pair] / FairProof.GRADE));
      if (sign < 0 && !taken[pair] || sign > 0 && taken[pair]) {
        return Verification.fault("pair %d can be changed for the better", pair);
      }
    }
    return bounds();
  }

  private int position(int pair) {
    return market.candidateCount() + market.position(pair);
  }

  private int quota(int quota) {
    return market.candidateCount() + market.positionCount() + quota;
  }

  private Verification bounds() {
    for (int candidate = 0; candidate < market.candidateCount(); candidate++) {
      if (isOpen(candidate, 0, market.limit(candidate))) {
        return Verification.fault("candidate %d can be changed for the better", candidate);
      }
    }
    for (int position = 0; position < market.positionCount(); position++) {
      if (isOpen(market.candidateCount() + position, 0, market.seats(position))) {
        return Verification.fault("position %d can be changed for the better", position);
      }
    }
    for (int quota = 0; quota < quotas.count(); quota++) {
      Quota own = quotas.quota(quota);
      int count = used[quota(quota)];
      if (count < own.least() || count > own.most()) {
        return Verification.fault("quota %d counts %d", quota, count);
      }
      if (isOpen(quota(quota), own.least(), own.most())) {
        return Verification.fault("quota %d can be changed for the better", quota);
      }
    }
    return Verification.PROVED;
  }

  /** True when what has a price is not where that price would have it. */
  private boolean isOpen(int number, int least, int most) {
    for (int aim = 0; aim < proof.aims(); aim++) {
      int price = proof.price(aim, number);
      if (price != 0) {
        return price < 0 ? used[number] < most : used[number] > least;
      }
    }
    return false;
  }

  /** The sign of the first aim in which a pair costs something besides all prices of what it takes. */
  private int sign(int pair, int ownAim) {
    int[] own = counted.quotas(pair);
    for (int aim = 0; aim < proof.aims(); aim++) {
      int cost = aim == 0 ? -1 : aim == ownAim ? 1 : 0;
      cost -= proof.price(aim, market.candidate(pair)) + proof.price(aim, position(pair));
      for (int quota : own) {
        cost -= proof.price(aim, quota(quota));
      }
      if (cost != 0) {
        return Integer.signum(cost);
      }
    }
    return 0;
  }
}
