package org.talentchain.matching.allocation.flow;

import java.util.Arrays;
import org.talentchain.matching.allocation.Market;
import org.talentchain.matching.allocation.Quota;
import org.talentchain.matching.allocation.Quotas;

/**
 * How much flows at least and at most through each arc of a {@link QuotaNetwork}: pairs are taken or not, candidates and
 * positions have their limits, and quotas ask for what is not settled yet.
 */
final class FlowBounds {

  private final int[] least;
  private final int[] most;

  /**
   * @param market without what is settled
   * @param settled how many of those settled count for each quota
   */
  FlowBounds(QuotaNetwork network, Market market, Quotas quotas, int[] settled) {
    least = new int[network.arcs()];
    most = new int[network.arcs()];
    int arc = market.pairs();
    Arrays.fill(most, 0, arc, 1);
    for (int candidate = 0; candidate < market.candidateCount(); candidate++) {
      most[arc++] = market.limit(candidate);
    }
    for (int position = 0; position < market.positionCount(); position++) {
      most[arc++] = market.seats(position);
    }
    for (int number = 0; number < settled.length; number++) {
      Quota quota = quotas.quota(number);
      // No more than there are seats, and never full for that: the price would be theirs.
      long enough = 1 + quota.positions().stream().mapToLong(market::seats).sum();
      least[arc] = Math.max(0, quota.least() - settled[number]);
      most[arc++] = (int) Math.min(enough, (long) quota.most() - settled[number]);
    }
  }

  private FlowBounds(int[] least, int[] most) {
    this.least = least;
    this.most = most;
  }

  /** The same where some pairs have to be taken and others cannot be. */
  FlowBounds fixing(int[] taken, int[] left) {
    FlowBounds fixed = new FlowBounds(least.clone(), most.clone());
    for (int pair : taken) {
      fixed.least[pair] = 1;
    }
    for (int pair : left) {
      fixed.most[pair] = 0;
    }
    return fixed;
  }

  /** True when something has to be more than it may be. */
  boolean isContradictory() {
    for (int arc = 0; arc < least.length; arc++) {
      if (least[arc] > most[arc]) {
        return true;
      }
    }
    return false;
  }

  int[] least() {
    return least;
  }

  int[] most() {
    return most;
  }
}
