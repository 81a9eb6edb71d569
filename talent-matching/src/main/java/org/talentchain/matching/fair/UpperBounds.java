package org.talentchain.matching.fair;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.talentchain.matching.allocation.Allocation;
import org.talentchain.matching.allocation.Quota;
import org.talentchain.matching.allocation.Quotas;
import org.talentchain.matching.allocation.Reach;

/** Upper bounds that would have to rise before somebody can come to a position. */
final class UpperBounds {

  private final FairQuotas asked;
  private final Quotas quotas;
  private final Reach reach;
  private final Allocation plan;
  private final int[] counts;

  UpperBounds(FairQuotas asked, Reach reach, Allocation plan) {
    this.asked = asked;
    this.quotas = asked.quotas();
    this.reach = reach;
    this.plan = plan;
    counts = new int[quotas.count()];
    IntStream.range(0, reach.candidateCount())
        .map(plan::pairOf)
        .filter(pair -> pair != Allocation.NONE)
        .forEach(
            pair ->
                IntStream.of(quotas.of(reach.position(pair)))
                    .filter(quota -> quotas.counts(quota, reach.candidate(pair)))
                    .forEach(quota -> counts[quota]++));
  }

  /**
   * A bound that has to rise.
   *
   * @param quota its number in the request
   * @param from how many it allows now
   * @param to how many it would have to allow
   */
  record Rise(int quota, int from, int to) {}

  /**
   * The bounds that have to rise before a pair has room beside others.
   *
   * @param ahead pairs of the same position that come before it
   */
  List<Rise> rises(int pair, int[] ahead) {
    List<Rise> rises = new ArrayList<>();
    for (int quota : quotas.of(reach.position(pair))) {
      int most = quotas.quota(quota).most();
      if (most != Quota.UNLIMITED && quotas.counts(quota, reach.candidate(pair))) {
        int number = quota;
        long more = 1 + IntStream.of(ahead).filter(other -> isOneMore(number, other)).count();
        int needed = Math.toIntExact(counts[quota] + more);
        if (needed > most) {
          rises.add(new Rise(asked.number(quota), most, needed));
        }
      }
    }
    return rises;
  }

  /** True when somebody would count who does not where they are. */
  private boolean isOneMore(int quota, int pair) {
    int now = plan.pairOf(reach.candidate(pair));
    boolean counts = now != Allocation.NONE && quotas.quota(quota).positions().contains(reach.position(now));
    return quotas.counts(quota, reach.candidate(pair)) && !counts;
  }
}
