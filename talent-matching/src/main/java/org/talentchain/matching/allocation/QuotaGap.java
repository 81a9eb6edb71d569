package org.talentchain.matching.allocation;

import java.util.Arrays;

/** How much better than a plan any other can be: {@link PlanVerifier#missed}. */
final class QuotaGap {

  private final Market market;
  private final long bonus;
  private final Quotas quotas;
  private final CountedPairs counted;
  private final QuotaPrices prices;

  QuotaGap(Market market, long bonus, Quotas quotas, QuotaPrices prices) {
    this.market = market;
    this.bonus = bonus;
    this.quotas = quotas;
    this.counted = new CountedPairs(market, quotas);
    this.prices = prices;
  }

  long of(int[] pairs) {
    int[] open = new int[market.positionCount()];
    Arrays.setAll(open, market::seats);
    long[] left = new long[market.candidateCount()];
    int[] counts = new int[quotas.count()];
    for (int pair : pairs) {
      open[market.position(pair)]--;
      left[market.candidate(pair)] = left(pair);
      for (int quota : counted.quotas(pair)) {
        counts[quota]++;
      }
    }
    long missed = byQuotas(counts);
    for (int position = 0; position < open.length; position++) {
      missed = Math.addExact(missed, Math.multiplyExact(open[position], prices.seat(position)));
    }
    long[] most = most();
    for (int candidate = 0; candidate < most.length; candidate++) {
      missed = Math.addExact(missed, most[candidate] - left[candidate]);
    }
    return missed;
  }

  private long byQuotas(int[] counts) {
    long missed = 0;
    for (int quota = 0; quota < counts.length; quota++) {
      Quota own = quotas.quota(quota);
      if (counts[quota] < own.least() || counts[quota] > own.most()) {
        throw new IllegalArgumentException("quota %d counts %d".formatted(quota, counts[quota]));
      }
      long charge = prices.charge(quota);
      long off = charge > 0 ? (long) own.most() - counts[quota] : (long) own.least() - counts[quota];
      missed = Math.addExact(missed, Math.multiplyExact(charge, off));
    }
    return missed;
  }

  /** The most each candidate can have left. */
  private long[] most() {
    long[] most = new long[market.candidateCount()];
    for (int pair = 0; pair < market.pairs(); pair++) {
      int candidate = market.candidate(pair);
      if (market.limit(candidate) > 0 && market.seats(market.position(pair)) > 0) {
        most[candidate] = Math.max(most[candidate], left(pair));
      }
    }
    return most;
  }

  /** What a pair leaves to its candidate after its price and all charges. */
  private long left(int pair) {
    long left = market.worth(pair) + bonus - prices.seat(market.position(pair));
    for (int quota : counted.quotas(pair)) {
      left -= prices.charge(quota);
    }
    return left;
  }
}
