package org.talentchain.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.talentchain.benchmarks.rivals.AllocationEngine;
import org.talentchain.benchmarks.rivals.MadeUpMarket;
import org.talentchain.matching.allocation.Goal;
import org.talentchain.matching.allocation.Market;
import org.talentchain.matching.allocation.OptimalAllocation;
import org.talentchain.matching.allocation.PlanVerifier;

/**
 * Plans of one made-up market by several engines, in turns, so that what else the machine does hits all of
 * them. Prints the total and the median of the seconds of each; engines that say they are optimal must agree
 * on the total.
 *
 * <pre>{@code mvn -q -DskipTests package
 * java -Xmx4g -cp "talent-benchmarks/target/classes:talent-benchmarks/target/lib/*" \
 *     org.talentchain.benchmarks.AllocationBenchmark 100000 --seats scarce --engines optimal,ortools --runs 3}
 * </pre>
 */
public final class AllocationBenchmark {

  private final int candidates;
  private final boolean scarce;
  private final List<AllocationEngine> engines;
  private final int runs;

  private AllocationBenchmark(List<String> arguments) {
    candidates = Integer.parseInt(arguments.get(0));
    scarce = option(arguments, "--seats", "loose").equals("scarce");
    engines =
        Stream.of(option(arguments, "--engines", "optimal,stable,ortools").split(","))
            .map(name -> AllocationEngine.valueOf(name.toUpperCase(Locale.ROOT)))
            .toList();
    runs = Integer.parseInt(option(arguments, "--runs", "3"));
  }

  private static String option(List<String> arguments, String name, String usual) {
    int at = arguments.indexOf(name);
    return at < 0 ? usual : arguments.get(at + 1);
  }

  /**
   * {@code CANDIDATES [--seats loose|scarce]
   * [--engines optimal,stable,quotas,quota_optimum,fair,quota_fair,ortools,jgrapht] [--runs N]}
   */
  public static void main(String[] arguments) {
    new AllocationBenchmark(Arrays.asList(arguments)).run();
  }

  private void run() {
    MadeUpMarket made = MadeUpMarket.of(candidates, scarce, 42);
    Map<AllocationEngine, List<Double>> seconds = new EnumMap<>(AllocationEngine.class);
    Map<AllocationEngine, Long> totals = new EnumMap<>(AllocationEngine.class);
    for (int run = 0; run < runs; run++) {
      for (AllocationEngine engine : engines) {
        long start = System.nanoTime();
        long total = engine.total(made);
        seconds.computeIfAbsent(engine, any -> new ArrayList<>()).add((System.nanoTime() - start) / 1e9);
        totals.put(engine, total);
      }
    }
    System.out.printf(
        "%,d candidates x %,d positions, %,d pairs, %s seats, heap limit %,d MiB%n",
        candidates, made.market().positionCount(), made.market().pairs(),
        scarce ? "scarce" : "loose", Runtime.getRuntime().maxMemory() >> 20);
    seconds.forEach((engine, each) -> print(engine, each, totals.get(engine)));
    if (totals.keySet().stream().filter(AllocationEngine::isOptimal).map(totals::get).distinct().count()
        > 1) {
      throw new IllegalStateException("the optimal engines disagree: " + totals);
    }
    if (engines.contains(AllocationEngine.OPTIMAL)) {
      verify(made.market());
    }
  }

  private static void print(AllocationEngine engine, List<Double> seconds, long total) {
    double[] sorted = seconds.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    System.out.printf(
        "%-8s total %,d  median %.2f s of %s%n",
        engine, total, sorted[sorted.length / 2],
        seconds.stream().map(each -> String.format(Locale.ROOT, "%.2f", each)).toList());
  }

  private static void verify(Market market) {
    OptimalAllocation plan = OptimalAllocation.of(market, Goal.TOTAL);
    long start = System.nanoTime();
    String fault = PlanVerifier.optimality(market, Goal.TOTAL, plan.pairs(), plan.prices()).fault();
    System.out.printf(
        "proof    %s in %.2f s, %,d seats filled%n",
        fault == null ? "checked" : fault, (System.nanoTime() - start) / 1e9, plan.filled());
  }
}
