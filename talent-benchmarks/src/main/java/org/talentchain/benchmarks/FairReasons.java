package org.talentchain.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.talentchain.benchmarks.city.LoadGenerator;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.matching.EngineConfig;
import org.talentchain.matching.TalentEngine;
import org.talentchain.matching.allocation.Change;
import org.talentchain.matching.allocation.FairPlan;
import org.talentchain.matching.allocation.PlanKind;
import org.talentchain.matching.allocation.PositionPlan;
import org.talentchain.matching.allocation.Shortfall;
import org.talentchain.matching.allocation.Unmatched;
import org.talentchain.matching.fair.FairRequest;

/**
 * What the plan of a large fair costs with the reasons for everything left over, each tried out: prints the seconds by
 * the clock and on processors of each run, and of which kind the smallest changes are.
 *
 * <pre>{@code mvn -q -DskipTests package
 * java -Xmx6g -cp "talent-benchmarks/target/classes:talent-benchmarks/target/lib/*" \
 *     org.talentchain.benchmarks.FairReasons 100000 5000 STABLE}</pre>
 */
public final class FairReasons {

  private static final int RUNS = 2;

  private FairReasons() {}

  /** {@code CANDIDATES POSITIONS STABLE|OPTIMAL} */
  public static void main(String[] arguments) {
    int candidates = Integer.parseInt(arguments[0]);
    int positions = Integer.parseInt(arguments[1]);
    FairRequest request = FairRequest.standard().plan(PlanKind.valueOf(arguments[2]));
    LoadGenerator load = new LoadGenerator(Knowledge.bundled(), 1);
    try (TalentEngine engine =
        TalentEngine.inMemory(EngineConfig.asOf(Compiled.TODAY))
            .chain(load.chain())
            .addPositions(load.positions(positions).toList())
            .addCandidates(load.candidates(candidates).toList())) {
      for (int run = 0; run < RUNS; run++) {
        System.gc();
        long start = System.nanoTime();
        double processors = processorSeconds();
        FairPlan plan = engine.fair(request).plan();
        print(plan, (System.nanoTime() - start) / 1e9, processorSeconds() - processors);
      }
    }
  }

  private static double processorSeconds() {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return system.getProcessCpuTime() / 1e9;
  }

  private static void print(FairPlan plan, double seconds, double processors) {
    System.out.printf(
        Locale.ROOT,
        "%,d pairs within reach, %,d of %,d seats filled: %.1f s, %.1f s on processors%n",
        plan.pairsWithinReach(),
        plan.invited(),
        plan.seats(),
        seconds,
        processors);
    System.out.println(
        "positions: "
            + smallest(
                plan.positions().stream()
                    .map(PositionPlan::shortfall)
                    .filter(Objects::nonNull)
                    .map(Shortfall::changes)
                    .toList()));
    System.out.println(
        "candidates: "
            + smallest(
                plan.candidates().stream()
                    .map(each -> each.unmatched())
                    .filter(Objects::nonNull)
                    .map(Unmatched::changes)
                    .toList()));
  }

  private static Map<Change.Kind, Integer> smallest(List<List<Change>> all) {
    Map<Change.Kind, Integer> counts = new TreeMap<>();
    all.forEach(changes -> counts.merge(changes.get(0).kind(), 1, Integer::sum));
    return counts;
  }
}
