package org.talentchain.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.talentchain.benchmarks.rivals.MadeUpMarket;
import org.talentchain.matching.allocation.Allocation;
import org.talentchain.matching.allocation.PlanVerifier;
import org.talentchain.matching.allocation.QuotaAllocation;
import org.talentchain.matching.allocation.Quotas;
import org.talentchain.matching.allocation.flow.BoundedOptimum;

/**
 * The optimal plan of a made-up market under quotas that cut across each other: how far it may be from the best, as it says
 * itself and as its prices show the verifier, and what it takes.
 *
 * <pre>{@code java -Xmx4g -cp "talent-benchmarks/target/classes:talent-benchmarks/target/lib/*" \
 *     org.talentchain.benchmarks.CrossingQuotas 20000 scarce 30 8}</pre>
 */
public final class CrossingQuotas {

  private CrossingQuotas() {}

  /** {@code CANDIDATES loose|scarce MOST LEAST}, in percent: {@link MadeUpMarket#quotas(int, int)}. */
  public static void main(String[] arguments) {
    MadeUpMarket made = MadeUpMarket.of(Integer.parseInt(arguments[0]), arguments[1].equals("scarce"), 42);
    Quotas quotas = made.quotas(Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
    double before = seconds();
    Allocation stable =
        QuotaAllocation.of(
                made.reach(), made.seats(), new int[made.seats().length], made.shares(), quotas)
            .plan();
    int[] start =
        IntStream.range(0, made.seats().length).flatMap(at -> Arrays.stream(stable.keptBy(at))).toArray();
    double begun = seconds();
    BoundedOptimum plan = BoundedOptimum.of(made.market(), 0, quotas, new int[0], start);
    double done = seconds();
    long missed = PlanVerifier.missed(made.market(), 0, quotas, plan.pairs(), plan.prices());
    System.out.printf(
        "%,d candidates x %,d positions, %,d quotas, %s seats%n"
            + "stable   total %,d in %.1f s on a processor%n"
            + "optimal  total %,d in %.1f s, which misses the best by at most %,d (%.4f %%; by prices alone %,d)%n",
        made.market().candidateCount(), made.market().positionCount(), quotas.count(), arguments[1],
        IntStream.of(start).mapToLong(made.market()::worth).sum(), begun - before,
        plan.value(), done - begun, plan.gap(), 100.0 * plan.gap() / plan.value(), missed);
  }

  private static double seconds() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
  }
}
