package org.talentchain.matching.fair;

import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.talentchain.matching.allocation.Market;
import org.talentchain.matching.allocation.PlanGap;
import org.talentchain.matching.allocation.Quotas;
import org.talentchain.matching.allocation.flow.BoundedOptimum;
import org.talentchain.matching.allocation.flow.QuotaOptimum;

/**
 * The plan of largest total that keeps all quotas; where they cut across each other, the best one found and how far it
 * can be from that.
 *
 * @param pairs with those settled
 * @param gap how much better another plan can be at most
 */
record OptimumUnderQuotas(int[] pairs, PlanGap gap) {

  /**
   * Finds the plan.
   *
   * @param bonus what each pair counts beside its worth
   * @param settled pairs that stay whatever comes
   * @param keeping makes a plan that keeps all quotas, those settled among its pairs
   */
  static OptimumUnderQuotas of(
      Market market, long bonus, Quotas quotas, int[] settled, Supplier<int[]> keeping) {
    if (QuotaOptimum.obstacle(quotas, market).isEmpty()) {
      int[] pairs =
          QuotaOptimum.of(market, bonus, quotas, settled).orElseThrow(OptimumUnderQuotas::contradictory).pairs();
      return new OptimumUnderQuotas(and(pairs, settled), PlanGap.NONE);
    }
    int[] start =
        IntStream.of(keeping.get())
            .filter(pair -> IntStream.of(settled).noneMatch(each -> each == pair))
            .toArray();
    BoundedOptimum found = BoundedOptimum.of(market, bonus, quotas, settled, start);
    int[] pairs = and(found.pairs(), settled);
    long total = IntStream.of(pairs).mapToLong(market::worth).sum();
    PlanGap gap =
        bonus == 0
            ? new PlanGap(0, found.gap(), total)
            : new PlanGap((int) (found.gap() / bonus), found.gap() % bonus, total);
    return new OptimumUnderQuotas(pairs, gap);
  }

  static IllegalStateException contradictory() {
    return new IllegalStateException("quotas without contradictions cannot be kept");
  }

  private static int[] and(int[] pairs, int[] settled) {
    return IntStream.concat(IntStream.of(pairs), IntStream.of(settled)).toArray();
  }
}
