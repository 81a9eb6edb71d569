package org.talentchain.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import org.talentchain.benchmarks.rivals.ChangingMarket;
import org.talentchain.benchmarks.rivals.MadeUpMarket;

/**
 * How long a plan takes to follow one change: opens the plan of a made-up market, makes changes of chance,
 * and prints the time to open and the median, the 99th percentile and the longest of the changes, in time on
 * a processor, so that what else the machine does counts less. The first tenth warms up and is not counted.
 * At the end the verifier must find the plan to be what it should be.
 *
 * <pre>{@code mvn -q -DskipTests package
 * java -Xmx4g -cp "talent-benchmarks/target/classes:talent-benchmarks/target/lib/*" \
 *     org.talentchain.benchmarks.ReplanBenchmark 100000 --seats scarce --plan optimal --changes 5000}</pre>
 */
public final class ReplanBenchmark {

  private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

  private final int candidates;
  private final int positions;
  private final boolean scarce;
  private final boolean stable;
  private final int changes;

  private ReplanBenchmark(List<String> arguments) {
    candidates = Integer.parseInt(arguments.get(0));
    positions = Integer.parseInt(option(arguments, "--positions", String.valueOf(candidates / 20)));
    scarce = option(arguments, "--seats", "loose").equals("scarce");
    stable = option(arguments, "--plan", "optimal").equals("stable");
    changes = Integer.parseInt(option(arguments, "--changes", "5000"));
  }

  private static String option(List<String> arguments, String name, String usual) {
    int at = arguments.indexOf(name);
    return at < 0 ? usual : arguments.get(at + 1);
  }

  /** {@code CANDIDATES [--positions N] [--seats loose|scarce] [--plan stable|optimal] [--changes N]} */
  public static void main(String[] arguments) {
    new ReplanBenchmark(Arrays.asList(arguments)).run();
  }

  private void run() {
    MadeUpMarket made = MadeUpMarket.of(candidates, positions, scarce, 42);
    long start = PROCESSOR.getCurrentThreadCpuTime();
    ChangingMarket market = ChangingMarket.open(made, stable, 7);
    System.out.printf(
        "%,d candidates x %,d positions, %s seats, %s plan: opened in %.2f s, %,d placed%n",
        candidates, positions, scarce ? "scarce" : "loose", stable ? "stable" : "optimal",
        (PROCESSOR.getCurrentThreadCpuTime() - start) / 1e9, market.plan().filled());
    long[] nanos = times(market);
    System.out.printf(
        "%,d changes: median %.3f ms, p99 %.3f ms, longest %.3f ms%n",
        nanos.length, share(nanos, 50), share(nanos, 99), share(nanos, 100));
    String fault = market.fault();
    System.out.printf("verifier: %s, %,d placed%n", fault == null ? "checked" : fault, market.plan().filled());
    if (fault != null) {
      throw new IllegalStateException(fault);
    }
  }

  /** Nanoseconds of each change, ascending. */
  private long[] times(ChangingMarket market) {
    long[] nanos = new long[changes];
    for (int at = -changes / 10; at < changes; at++) {
      Runnable change = market.next();
      long start = PROCESSOR.getCurrentThreadCpuTime();
      change.run();
      if (at >= 0) {
        nanos[at] = PROCESSOR.getCurrentThreadCpuTime() - start;
      }
    }
    Arrays.sort(nanos);
    return nanos;
  }

  private static double share(long[] ascending, int percent) {
    return ascending[Math.min(ascending.length - 1, ascending.length * percent / 100)] / 1e6;
  }
}
